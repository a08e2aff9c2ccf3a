package greenroom.server;

import java.time.Duration;
import java.time.InstantSource;

/** Ten seconds' worth of what there may be at a rate; whoever takes more than there is has to wait. */
final class TokenBucket {

    private static final Duration DEPTH = Duration.ofSeconds(10);

    private final Rate rate;
    private Duration untilFull = Duration.ZERO;

    TokenBucket(Rate rate, InstantSource clock) {
        this.rate = rate;
    }

    /** Takes so many, even those that are not there yet; the answer is how long it takes until nothing is owed. */
    Duration take(long tokens) {
        untilFull = untilFull.plus(rate.timeFor(tokens));
        return untilFull.compareTo(DEPTH) > 0 ? untilFull.minus(DEPTH) : Duration.ZERO;
    }
}
