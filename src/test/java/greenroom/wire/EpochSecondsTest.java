package greenroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpochSecondsTest {

    @Test
    void tellsAMomentInSeconds() {
        assertThat(EpochSeconds.of(Instant.parse("2023-11-14T22:13:20.123456789Z"))).isEqualTo(1700000000.123456);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00.000001Z", "1969-12-31T23:59:59.999999Z", "1985-10-26T01:21:00.123457Z",
        "2023-11-14T22:13:20.123456Z", "2026-02-28T12:00:00Z", "2105-12-31T23:59:59.999999Z"})
    void comesBackToTheSameMicrosecond(Instant time) {
        assertThat(EpochSeconds.toInstant(EpochSeconds.of(time))).hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE, -62_135_596_801.0, 253_402_300_800.0})
    void knowsNoMomentOutsideOfTheCalendar(double seconds) {
        assertThat(EpochSeconds.toInstant(seconds)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-62135596800, 0001-01-01T00:00:00Z", "253402300799, 9999-12-31T23:59:59Z"})
    void knowsTheFirstAndTheLastSecondOfTheCalendar(double seconds, Instant moment) {
        assertThat(EpochSeconds.toInstant(seconds)).hasValue(moment);
    }
}
