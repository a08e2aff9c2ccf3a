package greenroom.net;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Remembers all that a connection tells; one that makes pauses takes a byte at a time. */
final class Guest implements Function<Connection, ConnectionHandler>, ConnectionHandler {

    final List<String> told = new ArrayList<>();
    Connection connection;
    Optional<Duration> pause = Optional.empty();

    @Override
    public ConnectionHandler apply(Connection connection) {
        this.connection = connection;
        return this;
    }

    @Override
    public void received(ByteBuffer bytes) {
        int length = pause.isPresent() ? 1 : bytes.remaining();
        told.add("received " + US_ASCII.decode(bytes.slice(bytes.position(), length)));
        bytes.position(bytes.position() + length);
        pause.ifPresent(connection::pauseReading);
    }

    @Override
    public void ended() {
        told.add("ended");
    }

    @Override
    public void writable() {
        told.add("writable");
    }

    @Override
    public void closed() {
        told.add("closed");
    }
}
