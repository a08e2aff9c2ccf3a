package greenroom.server;

import greenroom.wire.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to those who come to the send port: they hear everything, and are not heard. */
final class SendPort {

    private static final Logger log = LoggerFactory.getLogger(SendPort.class);
    private static final int MOST_COMMANDS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SessionIds ids;
    private final Audience audience;

    SendPort(SessionIds ids, Audience audience) {
        this.ids = ids;
        this.audience = audience;
    }

    /** Writes to one listener until the end of the connection. Runs on the listener's own thread. */
    void serve(Socket socket) throws IOException {
        Outbox outbox = new Outbox(MOST_COMMANDS, () -> hangUp(socket));
        if (audience.admit(outbox)) {
            outbox.offer(new Command.Session(ids.next()).frame().bytes());
        } else {
            outbox.offer(new Command.Refused("The server is full: try again later.").frame().bytes());
            outbox.close();
        }
        Thread.ofVirtual().start(() -> waitForTheEnd(socket, outbox));
        try {
            write(outbox, socket.getOutputStream());
        } finally {
            audience.dismiss(outbox);
        }
    }

    /** A listener has nothing to say: what comes from there, if only the end, means that it is leaving. */
    private static void waitForTheEnd(Socket socket, Outbox outbox) {
        try {
            socket.getInputStream().read();
        } catch (IOException e) {
            log.debug("A listener is gone: {}", e.getMessage());
        }
        outbox.abandon();
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            log.debug("A connection was broken already: {}", e.getMessage());
        }
    }

    private static void write(Outbox outbox, OutputStream out) throws IOException {
        while (outbox.isOpen()) {
            Optional<byte[]> frame = outbox.take(PATIENCE);
            if (frame.isPresent()) {
                out.write(frame.get());
            }
        }
    }
}
