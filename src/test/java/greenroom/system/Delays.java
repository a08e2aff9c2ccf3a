package greenroom.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long it took until something was heard. Any thread may add and ask. */
final class Delays {

    private final List<Duration> delays = new ArrayList<>();

    synchronized void add(Duration delay) {
        delays.add(delay);
    }

    /** That which 99 of a hundred do not exceed. */
    synchronized Duration p99() {
        Collections.sort(delays);
        return delays.get(delays.size() * 99 / 100);
    }

    @Override
    public synchronized String toString() {
        return delays.size() + " things heard, 99 % of them within " + p99().toMillis() + " ms";
    }
}
