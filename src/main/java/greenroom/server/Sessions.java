package greenroom.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What ties the two connections of each client together. Any thread may use it. */
final class Sessions {

    private final SessionIds ids;
    private final Alarm goodbye;
    private final Map<String, Runnable> claimed = new HashMap<>();
    private final Map<String, Session> unclaimed = new HashMap<>();

    /** @param goodbye goes off when a client has stopped listening, and has had the time to say that it leaves */
    Sessions(SessionIds ids, Alarm goodbye) {
        this.ids = ids;
        this.goodbye = goodbye;
    }

    /** Begins a session for somebody who listens. */
    synchronized Session open(Outbox outbox) {
        Session session = new Session(ids.next(), outbox);
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

    /** Ends a session that nobody listens to any more. */
    synchronized void lose(Session session) {
        session.outbox().close();
        unclaimed.remove(session.id());
        Optional.ofNullable(claimed.remove(session.id())).ifPresent(goodbye::set);
    }

    /** Ends both connections of a session and forgets it: its id is worth nothing any more. */
    synchronized void end(Session session) {
        session.outbox().close();
        Optional.ofNullable(claimed.remove(session.id())).ifPresent(Runnable::run);
        unclaimed.remove(session.id());
    }
}
