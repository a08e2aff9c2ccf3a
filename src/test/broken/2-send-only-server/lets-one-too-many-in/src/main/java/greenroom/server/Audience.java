package greenroom.server;

import java.util.HashSet;
import java.util.Set;

/** Everyone who listens, up to a limit. Any thread may use it. */
final class Audience {

    private final int limit;
    private final Set<Outbox> outboxes = new HashSet<>();
    private Publication newest = Publication.NONE;

    /** @param limit how many may listen at the same time */
    Audience(int limit) {
        this.limit = limit;
    }

    /** Lets one more listen, from the most recent snapshot on; false when the house is full. */
    synchronized boolean admit(Outbox outbox) {
        if (outboxes.size() > limit) {
            return false;
        }
        outbox.show(newest);
        return outboxes.add(outbox);
    }

    /** Lets one go. */
    synchronized void dismiss(Outbox outbox) {
        outboxes.remove(outbox);
    }

    /** Gives everyone this snapshot, and everyone who comes until there is another. */
    synchronized void show(Publication newest) {
        this.newest = newest;
        outboxes.forEach(outbox -> outbox.show(newest));
    }
}
