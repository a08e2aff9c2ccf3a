package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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
}
