package greenroom.server;

import greenroom.net.Sockets;
import greenroom.wire.Command;
import java.io.IOException;
import java.net.Socket;

/** What happens to those who come to the send port: they hear everything, and are not heard. */
final class SendPort {

    private final ClientSessions sessions;
    private final Audience audience;
    private final GracefulShutdown shutdown;
    private final Timeout stalled;

    /** @param stalled runs out when a listener takes nothing */
    SendPort(ClientSessions sessions, Audience audience, GracefulShutdown shutdown, Timeout stalled) {
        this.sessions = sessions;
        this.audience = audience;
        this.shutdown = shutdown;
        this.stalled = stalled;
    }

    /** Writes to one listener until the end of the connection. Runs on the listener's own thread. */
    void serve(Socket socket) throws IOException {
        Thread.currentThread().setName("sender-" + Sockets.peer(socket));
        ClientSender sender = new ClientSender(socket, stalled);
        ClientSession session = sessions.open(sender.outbox());
        if (!shutdown.admit(session)) {
            session.tell(new Command.Refused("The server is full: try again later."));
            sender.outbox().close();
        }
        Thread.ofVirtual().name("watcher-" + Sockets.peer(socket)).start(sender::abandonAtTheEnd);
        try {
            sender.write();
        } finally {
            audience.dismiss(sender.outbox());
            sessions.lose(session);
        }
    }
}
