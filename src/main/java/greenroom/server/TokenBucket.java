package greenroom.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What there may be at a rate, saved up for some time; whoever takes more than there is has to wait. */
final class TokenBucket {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final Rate rate;
    private final Duration depth;
    private final InstantSource clock;
    private Instant full = Instant.MIN;

    /** Ten seconds' worth of them. */
    TokenBucket(Rate rate, InstantSource clock) {
        this(rate, TEN_SECONDS, clock);
    }

    /** @param depth how long it takes until it is full */
    TokenBucket(Rate rate, Duration depth, InstantSource clock) {
        this.rate = rate;
        this.depth = depth;
        this.clock = clock;
    }

    /** Takes so many, even those that are not there yet; the answer is how long it takes until nothing is owed. */
    Duration take(long tokens) {
        Instant now = clock.instant();
        full = (full.isAfter(now) ? full : now).plus(rate.timeFor(tokens));
        Duration owed = Duration.between(now, full).minus(depth);
        return owed.isNegative() ? Duration.ZERO : owed;
    }
}
