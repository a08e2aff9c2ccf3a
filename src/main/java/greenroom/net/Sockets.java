package greenroom.net;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketOption;
import jdk.net.ExtendedSocketOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What both sides do with their sockets. */
public final class Sockets {

    private static final Logger log = LoggerFactory.getLogger(Sockets.class);

    private Sockets() {
    }

    /** Has the system ask now and then whether a silent peer is still there, so that reading fails when it is not. */
    public static void noticeWhoVanishes(Socket socket) throws IOException {
        socket.setKeepAlive(true);
        setWherePossible(socket, ExtendedSocketOptions.TCP_KEEPIDLE, 10);
        setWherePossible(socket, ExtendedSocketOptions.TCP_KEEPINTERVAL, 5);
        setWherePossible(socket, ExtendedSocketOptions.TCP_KEEPCOUNT, 3);
    }

    private static void setWherePossible(Socket socket, SocketOption<Integer> option, int value) throws IOException {
        if (socket.supportedOptions().contains(option)) {
            socket.setOption(option, value);
        }
    }

    /** Who is at the other end, by address and port. */
    public static String peer(Socket socket) {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    /** Ends a connection, which also wakes whoever waits on it. */
    public static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            log.debug("A connection was broken already: {}", e.getMessage());
        }
    }
}
