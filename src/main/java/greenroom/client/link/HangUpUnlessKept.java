package greenroom.client.link;

import greenroom.net.Sockets;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Sockets on the way to a connection: whatever goes wrong, none is left open. */
final class HangUpUnlessKept implements AutoCloseable {

    private final List<Socket> sockets = new ArrayList<>();

    Socket add(Socket socket) {
        sockets.add(socket);
        return socket;
    }

    /** The connection has come about: it closes the sockets itself. */
    void keep() {
        sockets.clear();
    }

    @Override
    public void close() {
        sockets.forEach(Sockets::hangUp);
    }
}
