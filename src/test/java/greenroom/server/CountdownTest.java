package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountdownTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Countdown countdown = new Countdown(NOON, Duration.ofSeconds(1));

    @Test
    void isAnnouncedWhenItBegins() {
        assertThat(countdown.due(NOON)).isEqualTo(List.of(60));
    }
}
