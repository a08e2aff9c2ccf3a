package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Allowance allowance =
            new Allowance(new Budget(new Rate(1), new Rate(1_000)), () -> Instant.EPOCH);

    @Test
    void isForMessagesAndForBytes() {
        IntStream.range(0, 10).forEach(i -> allowance.spend(100));

        List<Duration> waits = List.of(allowance.spend(100), allowance.spend(16_000), allowance.spend(1));

        assertThat(waits).isEqualTo(List.of(Duration.ofSeconds(1), Duration.ofMillis(7_100), Duration.ofMillis(7_101)));
    }

    @Test
    void isNotSpentInOneGo() {
        Allowance ample = new Allowance(new Budget(new Rate(50), new Rate(1_000)), () -> Instant.EPOCH);

        List<Duration> waits = List.of(ample.spend(200), ample.spend(4), ample.spend(396));

        assertThat(waits).isEqualTo(List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(100)));
    }
}
