package greenroom.server;

import greenroom.wire.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** What happens to those who come to the send port: they hear everything, and are not heard. */
final class SendPort {

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
        Outbox outbox = new Outbox(MOST_COMMANDS, () -> { });
        if (audience.admit(outbox)) {
            outbox.offer(new Command.Session(ids.next()).frame().bytes());
        } else {
            outbox.offer(new Command.Refused("The server is full: try again later.").frame().bytes());
            outbox.close();
        }
        write(outbox, socket.getOutputStream());
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
