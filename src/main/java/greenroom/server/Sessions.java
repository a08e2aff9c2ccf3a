package greenroom.server;

/** Who listens, and who of them has said hello. Any thread may use it. */
final class Sessions {

    private static final String REFUSAL = "This session is unknown, or in use already.";

    private final SessionIds ids;

    Sessions(SessionIds ids) {
        this.ids = ids;
    }

    /** Begins a session for somebody who listens. */
    Session open(Outbox outbox) {
        return new Session(ids.next(), outbox);
    }

    /** Takes up a session from the other connection, which can be done once. */
    Session claim(String id) throws Refusal {
        throw new Refusal(REFUSAL);
    }
}
