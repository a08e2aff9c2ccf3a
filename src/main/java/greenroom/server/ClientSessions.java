package greenroom.server;

import greenroom.net.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What ties the two connections of each client together. */
final class ClientSessions {

    private final UnguessableIds ids;
    private final Timeout goodbye;
    private final Map<String, Connection> claimed = new HashMap<>();
    private final Map<String, ClientSession> unclaimed = new HashMap<>();

    /** @param goodbye runs out when a client has stopped listening, and has had the time to say that it leaves */
    ClientSessions(UnguessableIds ids, Timeout goodbye) {
        this.ids = ids;
        this.goodbye = goodbye;
    }

    /**
     * Begins a session for somebody who listens.
     *
     * @param whenJoined is run when the client has said who it is
     */
    ClientSession open(Outbox outbox, Runnable whenJoined) {
        ClientSession session = new ClientSession(ids.next(), outbox, whenJoined);
        unclaimed.put(session.id(), session);
        return session;
    }

    /**
     * Takes up a session from the other connection, which can be done once.
     *
     * @param connection that one
     */
    ClientSession claim(String id, Connection connection) throws Refusal {
        ClientSession session = unclaimed.remove(id);
        if (session == null) {
            throw Refusal.ofASession();
        }
        claimed.put(session.id(), connection);
        return session;
    }

    /** Ends a session that nobody listens to any more; who speaks may still say goodbye. */
    void lose(ClientSession session) {
        forget(session).ifPresent(connection -> goodbye.set(connection::abort));
    }

    /** Ends both connections of a session. */
    void end(ClientSession session) {
        forget(session).ifPresent(Connection::abort);
    }

    /** Its id is worth nothing any more; what is left is the connection of whoever has claimed it. */
    private Optional<Connection> forget(ClientSession session) {
        session.outbox().close();
        unclaimed.remove(session.id());
        return Optional.ofNullable(claimed.remove(session.id()));
    }
}
