package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import greenroom.wire.Command;
import greenroom.wire.Defaults;
import java.util.concurrent.Executor;

/** What happens to those who come to the send port: they hear everything, and are not heard. */
final class SendPort {

    private final Admission admission;
    private final ClientSessions sessions;
    private final Audience audience;
    private final GracefulShutdown shutdown;
    private final Timeout undecided;
    private final Executor endOfRound;

    /**
     * @param undecided runs out when a listener has had the time to follow
     * @param endOfRound does something when the round has ended
     */
    SendPort(Admission admission, ClientSessions sessions, Audience audience, GracefulShutdown shutdown,
            Timeout undecided, Executor endOfRound) {
        this.admission = admission;
        this.sessions = sessions;
        this.audience = audience;
        this.shutdown = shutdown;
        this.undecided = undecided;
        this.endOfRound = endOfRound;
    }

    /** Begins to deliver to one listener. */
    ConnectionHandler deliver(Connection connection) {
        Delivery delivery = new Delivery(connection, Defaults.MOST_BYTES_OF_COMMANDS_TO_A_CLIENT, endOfRound);
        try {
            Admission.Guest guest = admission.admit(connection.address(), delivery.outbox()::abandon);
            welcome(delivery, guest);
        } catch (Refusal e) {
            delivery.outbox().offer(new Command.Refused(e.getMessage()).frame().bytes());
            delivery.outbox().close();
        }
        return delivery;
    }

    private void welcome(Delivery delivery, Admission.Guest guest) {
        ClientSession session = sessions.open(delivery.outbox(), guest::join);
        delivery.whenGone(() -> {
            guest.leave();
            audience.dismiss(delivery.outbox());
            sessions.lose(session);
        });
        delivery.outbox().holdBack();
        undecided.set(delivery.outbox()::release);
        shutdown.admit(session);
    }
}
