package greenroom.store;

import java.util.ArrayList;
import java.util.List;

/** Tails that were made for one reader and may serve another, until there is something new. */
final class TailCache {

    /** Those who read along stand at few positions; more than this would be made for somebody's whims. */
    private static final int MOST = 64;

    private final Maker maker;
    private final List<Made> tails = new ArrayList<>();

    private record Made(long position, long limit, EncodedTail tail) {
    }

    /** Makes the tail from a position to a limit. */
    interface Maker {

        EncodedTail make(long position, long limit);
    }

    TailCache(Maker maker) {
        this.maker = maker;
    }

    /** Nearly everyone stands where the one before stood, so what was made last is the first to be looked at. */
    EncodedTail between(long position, long limit) {
        for (int i = tails.size() - 1; i >= 0; i--) {
            Made made = tails.get(i);
            if (made.position == position && made.limit == limit) {
                return made.tail;
            }
        }
        EncodedTail tail = maker.make(position, limit);
        tails.add(new Made(position, limit, tail));
        if (tails.size() > MOST) {
            tails.removeFirst();
        }
        return tail;
    }

    /** To be called when something is new. */
    void forget() {
        tails.clear();
    }
}
