package greenroom.server;

/** Everyone who listens, up to a limit. Any thread may use it. */
final class Audience {

    /** @param limit how many may listen at the same time */
    Audience(int limit) {
    }

    /** Lets one more listen, from the most recent snapshot on; false when the house is full. */
    boolean admit(Outbox outbox) {
        return true;
    }

    /** Gives everyone this snapshot, and everyone who comes until there is another. */
    void show(Publication newest) {
    }
}
