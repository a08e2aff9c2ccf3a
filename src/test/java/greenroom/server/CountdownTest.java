package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Countdown countdown = new Countdown(NOON, Duration.ofSeconds(1));

    @Test
    void isAnnouncedWhenItBegins() {
        assertThat(countdown.due(NOON)).isEqualTo(List.of(60));
    }

    @ParameterizedTest
    @CsvSource({"29.999, 1", "30, 2", "44.999, 2", "45, 3", "57, 4", "58, 5", "59, 6", "60, 6", "100, 6"})
    void isAnnouncedSixTimes(double after, int announcements) {
        assertThat(countdown.due(NOON.plusMillis(Math.round(after * 1_000))))
                .isEqualTo(List.of(60, 30, 15, 3, 2, 1).subList(0, announcements));
    }

    @ParameterizedTest
    @CsvSource({"0, 60", "0.001, 60", "1, 59", "59, 1", "59.999, 1", "60, 0", "70, 0"})
    void tellsHowManySecondsAreLeft(double after, int secondsLeft) {
        assertThat(countdown.secondsLeft(NOON.plusMillis(Math.round(after * 1_000)))).isEqualTo(secondsLeft);
    }

    @Test
    void runsFasterWithShorterSeconds() {
        Countdown fast = new Countdown(NOON, Duration.ofMillis(20));

        assertThat(fast.secondsLeft(NOON.plusMillis(300))).isEqualTo(45);
        assertThat(fast.due(NOON.plusMillis(600))).isEqualTo(List.of(60, 30));
    }
}
