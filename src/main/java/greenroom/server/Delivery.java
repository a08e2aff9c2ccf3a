package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;

/** What goes out on one connection to the send port: all that is put into its outbox. */
final class Delivery implements ConnectionHandler {

    private final Connection connection;
    private final Outbox outbox;

    /** @param mostCommands how many commands may wait before the client counts as lost */
    Delivery(Connection connection, int mostCommands) {
        this.connection = connection;
        this.outbox = new Outbox(mostCommands, connection::abort);
        outbox.onChange(this::write);
    }

    Outbox outbox() {
        return outbox;
    }

    @Override
    public void received(ByteBuffer bytes) {
    }

    @Override
    public void ended() {
    }

    @Override
    public void writable() {
    }

    @Override
    public void closed() {
    }

    private void write() {
        Optional<byte[]> frame = outbox.take(Duration.ZERO);
        while (frame.isPresent()) {
            connection.write(ByteBuffer.wrap(frame.get()));
            frame = outbox.take(Duration.ZERO);
        }
        if (!outbox.isOpen()) {
            connection.closeAfterWriting();
        }
    }
}
