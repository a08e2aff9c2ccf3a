package greenroom.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What ties the two connections of each client together. */
final class ClientSessions {

    private final UnguessableIds ids;
    private final Timeout goodbye;
    private final Map<String, Runnable> claimed = new HashMap<>();
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
     * @param hangUp ends that connection
     */
    ClientSession claim(String id, Runnable hangUp) throws Refusal {
        ClientSession session = unclaimed.remove(id);
        if (session == null) {
            throw Refusal.ofASession();
        }
        claimed.put(session.id(), hangUp);
        return session;
    }

    /** Ends a session that nobody listens to any more; who speaks may still say goodbye. */
    void lose(ClientSession session) {
        forget(session).ifPresent(goodbye::set);
    }

    /** Ends both connections of a session. */
    void end(ClientSession session) {
        forget(session).ifPresent(Runnable::run);
    }

    /** Its id is worth nothing any more; what is left is a way to hang up on whoever has claimed it. */
    private Optional<Runnable> forget(ClientSession session) {
        session.outbox().close();
        unclaimed.remove(session.id());
        return Optional.ofNullable(claimed.remove(session.id()));
    }
}
