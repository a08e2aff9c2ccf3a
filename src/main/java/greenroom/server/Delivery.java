package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import greenroom.wire.FrameBytes;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes out on one connection to the send port: all that is put into its outbox. */
final class Delivery implements ConnectionHandler {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** A connection takes some of them before it is full. */
    private static final int PIECE = 64 * 1024;
    private static final FrameBytes NOTHING = FrameBytes.of(new byte[0]);

    private final Connection connection;
    private final Outbox outbox;
    private Runnable gone = () -> { };
    private FrameBytes frame = NOTHING;
    private int written;

    /**
     * @param mostBytes how many bytes of commands may wait before the client counts as lost
     * @param endOfRound does something when the round has ended
     */
    Delivery(Connection connection, int mostBytes, Executor endOfRound) {
        this.connection = connection;
        this.outbox = new Outbox(mostBytes, connection::abort);
        outbox.onChange(new OncePerRound(endOfRound, this::write)::request);
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
        try {
            writeWhatThereIs();
        } catch (Throwable mishap) {
            log.warn("Something went wrong on the thread {}, and a client is lost", Thread.currentThread().getName(), mishap);
            connection.abort();
        }
    }

    private void writeWhatThereIs() {
        if (connection.isWritable() && hasMore()) {
            writePieces();
            connection.flush();
        }
        if (written == frame.length() && !outbox.isOpen()) {
            connection.closeAfterWriting();
        }
    }

    private void writePieces() {
        do {
            ByteBuffer piece = frame.from(written);
            int length = Math.min(piece.remaining(), PIECE);
            connection.write(piece.limit(piece.position() + length));
            written += length;
        } while (connection.isWritable() && hasMore());
    }

    private boolean hasMore() {
        if (written == frame.length()) {
            frame = outbox.take().orElse(NOTHING);
            written = 0;
        }
        return written < frame.length();
    }
}
