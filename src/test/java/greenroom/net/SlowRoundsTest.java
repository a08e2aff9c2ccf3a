package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.LogLines;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SlowRoundsTest {

    private final SlowRounds rounds = new SlowRounds();

    @Test
    void areWrittenDownFromFiftyMillisecondsOn() {
        try (LogLines log = new LogLines(SlowRounds.class, "WARN")) {
            took(40, 9);
            took(40, 10);

            assertThat(log.lines()).isEqualTo(List.of(
                    "WARN A round of the loop took 50 ms: 40 ms for connections, 10 ms for tasks"));
        }
    }

    private void took(long connections, long tasks) {
        rounds.took(TimeUnit.MILLISECONDS.toNanos(connections), TimeUnit.MILLISECONDS.toNanos(tasks));
    }
}
