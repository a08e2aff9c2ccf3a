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
}
