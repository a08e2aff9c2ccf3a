package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.LogLines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TickerTest {

    private final ScheduledThreadPoolExecutor timer = Ticker.timer();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void goesOnTickingAfterAMishap() {
        CountDownLatch ticks = new CountDownLatch(3);

        new Ticker(timer).every(Duration.ofMillis(1), () -> {
            ticks.countDown();
            throw new IllegalStateException("a mishap");
        });

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(ticks.getCount()).isZero());
    }

    @Test
    void survivesWhateverIsThrown() {
        ManualTimer timer = new ManualTimer();
        List<String> done = new ArrayList<>();
        new Ticker(timer.executor()).every(Duration.ofSeconds(1), () -> {
            done.add("ticked");
            throw new LinkageError("a mishap");
        });
        try (LogLines log = new LogLines(Ticker.class, "WARN")) {
            timer.pass(Duration.ofSeconds(1));
            timer.pass(Duration.ofSeconds(1));

            assertThat(done).isEqualTo(List.of("ticked", "ticked"));
            assertThat(log.lines().getFirst()).isEqualTo("WARN Something went wrong on the thread "
                    + Thread.currentThread().getName() + ", and is tried again: a mishap");
        }
    }
}
