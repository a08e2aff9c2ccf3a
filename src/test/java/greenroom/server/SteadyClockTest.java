package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Instant wall = NOON;
    private Instant elapsed = Instant.EPOCH;
    private final SteadyClock clock = new SteadyClock(() -> wall, () -> elapsed);

    @Test
    void followsALeapAMinuteEachSecond() {
        assertThat(clock.instant()).isEqualTo(NOON);

        wall = NOON.plus(Duration.ofDays(3650));
        elapsed = elapsed.plusSeconds(2);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(120));

        elapsed = elapsed.plusSeconds(1);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(180));

        wall = NOON.plusSeconds(4);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(4));
    }
}
