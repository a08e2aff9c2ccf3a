package greenroom.wire;

import java.time.Instant;

/** Python's way to tell the time: seconds since the epoch, with the microseconds behind the point. */
final class EpochSeconds {

    private EpochSeconds() {
    }

    static double of(Instant time) {
        return 0;
    }

    static Instant toInstant(double seconds) {
        return Instant.EPOCH;
    }
}
