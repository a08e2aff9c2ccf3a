package greenroom.store;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.LongFunction;

/** Tails that were made for one reader and may serve another, until there is something new. */
final class RecentTails {

    /** Those who read along stand at few positions; more than this would be made for somebody's whims. */
    private static final int MOST = 64;

    private final LongFunction<NewEntries> maker;
    private final SequencedMap<Long, NewEntries> tails = new LinkedHashMap<>();

    /** @param maker makes the tail from a position */
    RecentTails(LongFunction<NewEntries> maker) {
        this.maker = maker;
    }

    NewEntries from(long position) {
        NewEntries tail = tails.computeIfAbsent(position, maker::apply);
        if (tails.size() > MOST) {
            tails.pollFirstEntry();
        }
        return tail;
    }

    /** To be called when something is new. */
    void forget() {
        tails.clear();
    }
}
