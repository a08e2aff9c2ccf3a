package greenroom.server;

import java.time.Duration;

/**
 * How much there may be of something.
 *
 * @param perSecond how much in a second
 */
public record Rate(long perSecond) {

    /** As much as there is. */
    public static final Rate UNLIMITED = new Rate(Long.MAX_VALUE);

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    /** How long it takes until there may be so much. */
    Duration timeFor(long amount) {
        return Duration.ofNanos(amount * NANOS_PER_SECOND / perSecond);
    }
}
