package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.LogLines;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SlowRoundsTest {

    private long now = TimeUnit.MILLISECONDS.toNanos(-300);
    private final SlowRounds rounds = new SlowRounds(() -> now);

    @Test
    void areWrittenDownFromFiftyMillisecondsOn() {
        pass(1_000);
        try (LogLines log = new LogLines(SlowRounds.class, "WARN")) {
            took(40, 9);
            took(40, 10);

            assertThat(log.lines()).isEqualTo(List.of(
                    "WARN A round of the loop took 50 ms: 40 ms for connections, 10 ms for tasks"));
        }
    }

    @Test
    void areWrittenDownOnceInASecond() {
        try (LogLines log = new LogLines(SlowRounds.class, "WARN")) {
            took(50, 0);
            pass(999);
            took(51, 0);
            pass(1);
            took(52, 0);
            pass(999);
            took(53, 0);
            pass(1);
            took(54, 0);

            assertThat(log.lines().stream().map(line -> line.substring(30, 35)).toList())
                    .isEqualTo(List.of("52 ms", "54 ms"));
        }
    }

    private void pass(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private void took(long connections, long tasks) {
        rounds.took(TimeUnit.MILLISECONDS.toNanos(connections), TimeUnit.MILLISECONDS.toNanos(tasks));
    }
}
