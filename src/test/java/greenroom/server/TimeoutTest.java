package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import greenroom.LogLines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeoutTest {

    private final ScheduledThreadPoolExecutor timer = Ticker.timer();
    private final Timeout timeout = new Timeout(timer, Duration.ofHours(1));
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void goesOffAtOnceWhenThereIsNoTimeLeft() {
        timer.shutdownNow();

        assertThatCode(() -> timeout.set(() -> done.add("done"))).doesNotThrowAnyException();

        assertThat(done).isEqualTo(List.of("done"));
    }

    @Test
    void isForgottenWhenItIsNotNeeded() {
        timeout.set(() -> done.add("done")).cancel(false);

        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void writesDownWhateverItsConsequenceThrows() {
        ManualTimer timer = new ManualTimer();
        new Timeout(timer.executor(), Duration.ofSeconds(1)).set(() -> {
            throw new LinkageError("a mishap");
        });
        try (LogLines log = new LogLines(Timeout.class, "WARN")) {
            timer.pass(Duration.ofSeconds(1));

            String here = "the thread " + Thread.currentThread().getName();
            assertThat(log.lines().stream().map(line -> line.replace(here, "this thread")).toList()).isEqualTo(
                    List.of("WARN Something went wrong on this thread, and is not tried again: a mishap"));
        }
    }
}
