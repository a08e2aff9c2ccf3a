package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import greenroom.wire.Command;
import greenroom.wire.Defaults;

/** What happens to those who come to the send port: they hear everything, and are not heard. */
final class SendPort {

    private final ClientSessions sessions;
    private final Audience audience;
    private final GracefulShutdown shutdown;

    SendPort(ClientSessions sessions, Audience audience, GracefulShutdown shutdown) {
        this.sessions = sessions;
        this.audience = audience;
        this.shutdown = shutdown;
    }

    /** Begins to deliver to one listener. */
    ConnectionHandler deliver(Connection connection) {
        Delivery delivery = new Delivery(connection, Defaults.MOST_COMMANDS_TO_A_CLIENT);
        ClientSession session = sessions.open(delivery.outbox());
        delivery.whenGone(() -> {
            audience.dismiss(delivery.outbox());
            sessions.lose(session);
        });
        if (!shutdown.admit(session)) {
            session.tell(new Command.Refused("The server is full: try again later."));
            delivery.outbox().close();
        }
        return delivery;
    }
}
