package greenroom.server;

import greenroom.net.Sockets;
import greenroom.wire.Defaults;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way out to one client: what is put into its outbox is written to its socket, by one thread. */
final class ClientSender {

    private static final Logger log = LoggerFactory.getLogger(ClientSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Socket socket;
    private final Timeout stalled;
    private final Outbox outbox = new Outbox(Defaults.MOST_COMMANDS_TO_A_CLIENT, this::hangUp);

    /** @param stalled runs out when the client takes nothing */
    ClientSender(Socket socket, Timeout stalled) {
        this.socket = socket;
        this.stalled = stalled;
    }

    Outbox outbox() {
        return outbox;
    }

    /** Writes until the outbox is closed and empty, or the connection breaks. */
    void write() throws IOException {
        PatientOutput out = new PatientOutput(socket.getOutputStream(), stalled, this::hangUp);
        while (outbox.isOpen()) {
            Optional<byte[]> frame = outbox.take(PATIENCE);
            if (frame.isPresent()) {
                out.write(frame.get());
            }
        }
    }

    /** Waits until the client ends the connection, or says anything, and abandons it then. */
    void abandonAtTheEnd() {
        try {
            socket.getInputStream().read();
        } catch (IOException e) {
            log.debug("A listener is gone: {}", e.getMessage());
        }
        outbox.abandon();
    }

    private void hangUp() {
        Sockets.hangUp(socket);
    }
}
