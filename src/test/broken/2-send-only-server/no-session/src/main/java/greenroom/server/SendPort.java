package greenroom.server;

import greenroom.wire.Command;
import java.io.IOException;
import java.net.Socket;

/** What happens to those who come to the send port: they hear everything, and are not heard. */
final class SendPort {

    private final SessionIds ids;
    private final Audience audience;

    SendPort(SessionIds ids, Audience audience) {
        this.ids = ids;
        this.audience = audience;
    }

    /** Writes to one listener until the end of the connection. Runs on the listener's own thread. */
    void serve(Socket socket) throws IOException {
        Line line = new Line(socket);
        if (audience.admit(line.outbox())) {
            ids.next();
        } else {
            tell(line, new Command.Refused("The server is full: try again later."));
            line.outbox().close();
        }
        Thread.ofVirtual().start(line::abandonAtTheEnd);
        try {
            line.write();
        } finally {
            audience.dismiss(line.outbox());
        }
    }

    private static void tell(Line line, Command command) {
        line.outbox().offer(command.frame().bytes());
    }
}
