package greenroom.net;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down which rounds of a loop took so long that people may have noticed. */
final class SlowRounds {

    private static final Logger log = LoggerFactory.getLogger(SlowRounds.class);
    private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long SELDOM = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier clock;
    private long last;

    /** @param clock tells nanoseconds, from any moment on */
    SlowRounds(LongSupplier clock) {
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    /** A round has ended, which took so many nanoseconds for connections, and so many for tasks. */
    void took(long connections, long tasks) {
        if (connections + tasks >= SLOW && clock.getAsLong() - last >= SELDOM) {
            last = clock.getAsLong();
            log.warn("A round of the loop took {} ms: {} ms for connections, {} ms for tasks",
                    millis(connections + tasks), millis(connections), millis(tasks));
        }
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
