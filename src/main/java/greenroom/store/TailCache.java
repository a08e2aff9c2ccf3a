package greenroom.store;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Tails that were made for one reader and may serve another, until there is something new. */
final class TailCache {

    /** Those who read along stand at few positions; more than this would be made for somebody's whims. */
    private static final int MOST = 64;

    private final Maker maker;
    private final SequencedMap<Stretch, EncodedTail> tails = new LinkedHashMap<>();

    private record Stretch(long position, long limit) {
    }

    /** Makes the tail from a position to a limit. */
    interface Maker {

        EncodedTail make(long position, long limit);
    }

    TailCache(Maker maker) {
        this.maker = maker;
    }

    EncodedTail between(long position, long limit) {
        EncodedTail tail = tails.computeIfAbsent(new Stretch(position, limit), stretch -> maker.make(position, limit));
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
