package greenroom.net;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Remembers all that a connection tells. */
final class Guest implements Function<Connection, ConnectionHandler>, ConnectionHandler {

    final List<String> told = new ArrayList<>();
    Connection connection;

    @Override
    public ConnectionHandler apply(Connection connection) {
        this.connection = connection;
        return this;
    }

    @Override
    public void received(ByteBuffer bytes) {
        told.add("received " + US_ASCII.decode(bytes));
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
