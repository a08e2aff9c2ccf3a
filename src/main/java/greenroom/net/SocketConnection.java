package greenroom.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection on which one thread waits for what comes. */
public final class SocketConnection implements Connection {

    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final int PIECE = 8 * 1024;

    private final Socket socket;

    private SocketConnection(Socket socket) {
        this.socket = socket;
    }

    /** Hands over what comes, until the end of the connection. */
    public static void serve(Socket socket, Function<Connection, ConnectionHandler> host) throws IOException {
        ConnectionHandler handler = host.apply(new SocketConnection(socket));
        try {
            InputStream in = socket.getInputStream();
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                handler.received(ByteBuffer.wrap(piece, 0, length));
            }
            handler.ended();
        } finally {
            handler.closed();
        }
    }

    @Override
    public InetAddress address() {
        return socket.getInetAddress();
    }

    @Override
    public String peer() {
        return Sockets.peer(socket);
    }

    @Override
    public void write(ByteBuffer bytes) {
        try {
            socket.getOutputStream().write(bytes.array(), bytes.position(), bytes.remaining());
        } catch (IOException e) {
            log.debug("Nothing can be written to {}: {}", peer(), e.getMessage());
        }
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void closeAfterWriting() {
        Sockets.hangUp(socket);
    }

    @Override
    public void abort() {
        Sockets.hangUp(socket);
    }
}
