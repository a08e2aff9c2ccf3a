package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;

/** What goes out on one connection to the send port: all that is put into its outbox. */
final class Delivery implements ConnectionHandler {

    /** A connection takes some of them before it is full. */
    private static final int PIECE = 64 * 1024;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Connection connection;
    private final Outbox outbox;
    private Runnable gone = () -> { };
    private ByteBuffer frame = NOTHING;
    private boolean isDue;

    /**
     * @param mostBytes how many bytes of commands may wait before the client counts as lost
     * @param endOfRound does something when the round has ended
     */
    Delivery(Connection connection, int mostBytes, Executor endOfRound) {
        this.connection = connection;
        this.outbox = new Outbox(mostBytes, connection::abort);
        outbox.onChange(() -> writeAt(endOfRound));
    }

    private void writeAt(Executor endOfRound) {
        if (!isDue) {
            isDue = true;
            endOfRound.execute(this::write);
        }
    }

    /** Has this run when the connection has closed. */
    void whenGone(Runnable listener) {
        gone = listener;
    }

    Outbox outbox() {
        return outbox;
    }

    @Override
    public void received(ByteBuffer bytes) {
        outbox.abandon();
    }

    @Override
    public void ended() {
        outbox.abandon();
    }

    @Override
    public void writable() {
        write();
    }

    @Override
    public void closed() {
        gone.run();
    }

    private void write() {
        isDue = false;
        while (connection.isWritable() && hasMore()) {
            int length = Math.min(frame.remaining(), PIECE);
            connection.write(frame.slice(frame.position(), length));
            frame.position(frame.position() + length);
        }
        if (!frame.hasRemaining() && !outbox.isOpen()) {
            connection.closeAfterWriting();
        }
    }

    private boolean hasMore() {
        if (!frame.hasRemaining()) {
            frame = outbox.hasCommands() ? commands() : outbox.take().map(ByteBuffer::wrap).orElse(NOTHING);
        }
        return frame.hasRemaining();
    }

    private ByteBuffer commands() {
        ByteArrayOutputStream gathered = new ByteArrayOutputStream();
        while (outbox.hasCommands() && gathered.size() < PIECE) {
            outbox.take().ifPresent(gathered::writeBytes);
        }
        return ByteBuffer.wrap(gathered.toByteArray());
    }
}
