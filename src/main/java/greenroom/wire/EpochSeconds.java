package greenroom.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Python's way to tell the time: seconds since the epoch, with the microseconds behind the point. */
final class EpochSeconds {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");
    private static final double MICROS = 1e6;
    private static final double YEAR_1 = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final double YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    private EpochSeconds() {
    }

    static double of(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time) / MICROS;
    }

    static String decimal(Instant time) {
        return String.format(Locale.ROOT, "%.6f", of(time));
    }

    /** Empty when this is no decimal number, or no moment. */
    static Optional<Instant> parse(String decimal) {
        return DECIMAL.matcher(decimal).matches() ? toInstant(Double.parseDouble(decimal)) : Optional.empty();
    }

    /** Empty when the moment is not in the years 1 to 9999. */
    static Optional<Instant> toInstant(double seconds) {
        if (!(seconds >= YEAR_1 && seconds < YEAR_10000)) {
            return Optional.empty();
        }
        return Optional.of(Instant.EPOCH.plus(Math.round(seconds * MICROS), ChronoUnit.MICROS));
    }
}
