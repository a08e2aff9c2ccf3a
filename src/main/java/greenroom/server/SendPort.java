package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import greenroom.wire.Command;
import greenroom.wire.Defaults;
import java.util.concurrent.Executor;

/** What happens to those who come to the send port: they hear everything, and are not heard. */
final class SendPort {

    private final ClientSessions sessions;
    private final Audience audience;
    private final GracefulShutdown shutdown;
    private final Timeout undecided;
    private final Executor endOfRound;

    /**
     * @param undecided runs out when a listener has had the time to follow
     * @param endOfRound does something when the round has ended
     */
    SendPort(ClientSessions sessions, Audience audience, GracefulShutdown shutdown, Timeout undecided,
            Executor endOfRound) {
        this.sessions = sessions;
        this.audience = audience;
        this.shutdown = shutdown;
        this.undecided = undecided;
        this.endOfRound = endOfRound;
    }

    /** Begins to deliver to one listener. */
    ConnectionHandler deliver(Connection connection) {
        Delivery delivery = new Delivery(connection, Defaults.MOST_BYTES_OF_COMMANDS_TO_A_CLIENT, endOfRound);
        ClientSession session = sessions.open(delivery.outbox());
        delivery.whenGone(() -> {
            audience.dismiss(delivery.outbox());
            sessions.lose(session);
        });
        delivery.outbox().waitForAFollower();
        undecided.set(delivery.outbox()::waitNoLonger);
        if (!shutdown.admit(session)) {
            session.tell(new Command.Refused("The server is full: try again later."));
            delivery.outbox().close();
        }
        return delivery;
    }
}
