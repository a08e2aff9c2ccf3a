package greenroom.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Ten seconds' worth of what there may be at a rate; whoever takes more than there is has to wait. */
final class TokenBucket {

    private static final Duration DEPTH = Duration.ofSeconds(10);

    private final Rate rate;
    private final InstantSource clock;
    private Instant full = Instant.MIN;

    TokenBucket(Rate rate, InstantSource clock) {
        this.rate = rate;
        this.clock = clock;
    }

    /** Takes so many, even those that are not there yet; the answer is how long it takes until nothing is owed. */
    Duration take(long tokens) {
        Instant now = clock.instant();
        full = (full.isAfter(now) ? full : now).plus(rate.timeFor(tokens));
        Duration owed = Duration.between(now, full).minus(DEPTH);
        return owed.isNegative() ? Duration.ZERO : owed;
    }
}
