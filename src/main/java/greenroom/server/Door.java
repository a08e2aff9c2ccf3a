package greenroom.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Lets connections in at one port. */
final class Door implements AutoCloseable {

    /** What is done with a connection; it is closed afterwards. */
    interface Host {
        void receive(Socket guest) throws IOException;
    }

    private final ServerSocket socket;

    /** @param port 0 for any that is free */
    Door(InetAddress address, int port) throws IOException {
        socket = new ServerSocket(port, 50, address);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Lets in whoever comes, each on a thread of its own. */
    void open(Host host) {
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
