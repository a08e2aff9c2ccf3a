package greenroom.server;

import greenroom.conversation.Username;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who listens, and who of them has said hello. Any thread may use it. */
final class Sessions {

    private static final String REFUSAL = "This session is unknown, or in use already.";

    private final SessionIds ids;
    private final Map<String, Session> names = new ConcurrentHashMap<>();
    private final Map<String, Session> unclaimed = new ConcurrentHashMap<>();

    Sessions(SessionIds ids) {
        this.ids = ids;
    }

    /** Begins a session for somebody who listens. */
    Session open(Outbox outbox) {
        Session session = new Session(ids.next(), outbox);
        unclaimed.put(session.id(), session);
        return session;
    }

    /** Takes up a session from the other connection, which can be done once. */
    Session claim(String id) throws Refusal {
        Session session = unclaimed.remove(id);
        if (session == null) {
            throw new Refusal(REFUSAL);
        }
        return session;
    }

    /** Forgets a session: its name is free again, its id is worth nothing any more. */
    void end(Session session) {
        names.values().remove(session);
        unclaimed.remove(session.id());
    }

    /** Gives a session a name that nobody else has. */
    void name(Session session, Username username) throws Refusal {
        if (names.putIfAbsent(username.folded(), session) != null) {
            throw new Refusal("The username " + username + " is taken: choose another.");
        }
    }
}
