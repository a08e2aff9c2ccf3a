package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private final TokenBucket bucket = new TokenBucket(new Rate(50));

    @Test
    void givesTenSecondsWorthAtOnce() {
        List<Duration> waits = List.of(bucket.take(499), bucket.take(1), bucket.take(1), bucket.take(2));

        assertThat(waits).isEqualTo(List.of(Duration.ZERO, Duration.ZERO, Duration.ofMillis(20), Duration.ofMillis(60)));
    }
}
