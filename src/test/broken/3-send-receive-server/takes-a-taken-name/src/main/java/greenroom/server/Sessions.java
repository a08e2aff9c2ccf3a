package greenroom.server;

import greenroom.conversation.Username;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who listens, and who of them has said hello. Any thread may use it. */
final class Sessions {

    private final SessionIds ids;
    private final Map<String, Session> open = new HashMap<>();
    private final Map<String, Runnable> claimed = new HashMap<>();
    private final Map<String, Session> unclaimed = new HashMap<>();
    private final Map<String, Session> names = new HashMap<>();

    Sessions(SessionIds ids) {
        this.ids = ids;
    }

    /** Begins a session for somebody who listens. */
    synchronized Session open(Outbox outbox) {
        Session session = new Session(ids.next(), outbox);
        open.put(session.id(), session);
        unclaimed.put(session.id(), session);
        return session;
    }

    /**
     * Takes up a session from the other connection, which can be done once.
     *
     * @param hangUp ends that connection
     */
    synchronized Session claim(String id, Runnable hangUp) throws Refusal {
        Session session = unclaimed.remove(id);
        if (session == null) {
            throw Refusal.ofASession();
        }
        claimed.put(session.id(), hangUp);
        return session;
    }

    /** Gives a session a name that nobody else has. */
    synchronized void name(Session session, Username username) throws Refusal {
        if (!open.containsKey(session.id())) {
            throw Refusal.ofASession();
        }
        names.putIfAbsent(username.folded(), session);
    }

    /** Ends both connections of a session and forgets it: its name is free, its id is worth nothing any more. */
    synchronized void end(Session session) {
        session.outbox().close();
        Optional.ofNullable(claimed.remove(session.id())).ifPresent(Runnable::run);
        open.remove(session.id());
        unclaimed.remove(session.id());
        names.values().remove(session);
    }
}
