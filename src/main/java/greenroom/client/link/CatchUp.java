package greenroom.client.link;

import greenroom.conversation.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far somebody has caught up, measured by the times of what has been said. One thread at a time uses it. */
final class CatchUp {

    private static final int NEARLY = 99;

    private final Instant end;
    private Optional<Instant> beginning = Optional.empty();

    /** @param end when this somebody came, by the server's clock */
    CatchUp(Instant end) {
        this.end = end;
    }

    /** @param entries the next that have come; not empty */
    int percent(List<Message> entries) {
        beginning = beginning.or(() -> Optional.of(entries.getFirst().time()));
        return percent(beginning.get(), entries.getLast().time());
    }

    private int percent(Instant first, Instant last) {
        if (!last.isBefore(end)) {
            return NEARLY;
        }
        double done = Duration.between(first, last).toMillis();
        return Math.max(0, (int) (100 * done / Duration.between(first, end).toMillis()));
    }
}
