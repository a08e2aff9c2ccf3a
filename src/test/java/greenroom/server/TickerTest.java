package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
}
