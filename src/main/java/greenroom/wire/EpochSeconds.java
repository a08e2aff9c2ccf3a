package greenroom.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Python's way to tell the time: seconds since the epoch, with the microseconds behind the point. */
final class EpochSeconds {

    private static final double MICROS = 1e6;

    private EpochSeconds() {
    }

    static double of(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time) / MICROS;
    }

    static Optional<Instant> toInstant(double seconds) {
        return Optional.of(Instant.EPOCH.plus(Math.round(seconds * MICROS), ChronoUnit.MICROS));
    }
}
