package greenroom.client;

import java.io.IOException;
import java.net.Socket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with sockets in more than one place. */
final class Sockets {

    private static final Logger log = LoggerFactory.getLogger(Sockets.class);

    private Sockets() {
    }

    /** Ends a connection, which also wakes whoever waits on it. */
    static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            log.debug("A connection was broken already: {}", e.getMessage());
        }
    }
}
