package greenroom.server;

import java.time.Duration;

/** Ten seconds' worth of what there may be at a rate; whoever takes more than there is has to wait. */
final class TokenBucket {

    TokenBucket(Rate rate) {
    }

    /** Takes so many, even those that are not there yet; the answer is how long it takes until nothing is owed. */
    Duration take(long tokens) {
        return Duration.ZERO;
    }
}
