package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlarmTest {

    private final ScheduledThreadPoolExecutor timer = Alarm.timer();
    private final Alarm alarm = new Alarm(timer, Duration.ofHours(1));
    private final List<String> rung = new ArrayList<>();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void goesOffAtOnceWhenThereIsNoTimeLeft() {
        timer.shutdownNow();

        assertThatCode(() -> alarm.set(() -> rung.add("rung"))).doesNotThrowAnyException();

        assertThat(rung).isEqualTo(List.of("rung"));
    }

    @Test
    void isForgottenWhenItIsNotNeeded() {
        alarm.set(() -> rung.add("rung")).cancel(false);

        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void goesOnTickingAfterAMishap() {
        CountDownLatch ticks = new CountDownLatch(3);

        Alarm.every(Duration.ofMillis(1), timer, () -> {
            ticks.countDown();
            throw new IllegalStateException("a mishap");
        });

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(ticks.getCount()).isZero());
    }
}
