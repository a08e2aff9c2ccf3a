package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private Instant now = Instant.EPOCH;
    private final TokenBucket bucket = new TokenBucket(new Rate(50), () -> now);

    @Test
    void givesTenSecondsWorthAtOnce() {
        List<Duration> waits = List.of(bucket.take(499), bucket.take(1), bucket.take(1), bucket.take(2));

        assertThat(waits).isEqualTo(List.of(Duration.ZERO, Duration.ZERO, Duration.ofMillis(20), Duration.ofMillis(60)));
    }

    @Test
    void fillsUpWithTime() {
        bucket.take(500);
        now = now.plusSeconds(1);

        assertThat(List.of(bucket.take(50), bucket.take(1))).isEqualTo(List.of(Duration.ZERO, Duration.ofMillis(20)));
    }

    @Test
    void holdsNoMoreThanTenSecondsWorth() {
        now = now.plusSeconds(3_600);

        assertThat(List.of(bucket.take(500), bucket.take(1))).isEqualTo(List.of(Duration.ZERO, Duration.ofMillis(20)));
    }

    @Test
    void needNotHaveAnEnd() {
        TokenBucket endless = new TokenBucket(Rate.UNLIMITED, () -> now);

        assertThat(endless.take(1_000_000_000)).isEqualTo(Duration.ZERO);
    }
}
