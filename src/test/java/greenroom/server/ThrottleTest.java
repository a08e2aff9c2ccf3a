package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ManualTimer timer = new ManualTimer();
    private final List<String> done = new ArrayList<>();
    private final Throttle throttle = new Throttle(timer.executor(), PAUSE, () -> done.add("done"));

    @Test
    void actsAtOnceAfterAQuietTime() {
        throttle.request();
        timer.run();

        assertThat(done).isEqualTo(List.of("done"));
    }

    @Test
    void actsOnceForAllWhoAskWithinItsPause() {
        throttle.request();
        throttle.request();
        timer.run();
        throttle.request();
        throttle.request();
        timer.pass(PAUSE.minusMillis(1));
        assertThat(done).as("before the pause is over").isEqualTo(List.of("done"));

        timer.pass(Duration.ofMillis(1));

        assertThat(done).as("after the pause").isEqualTo(List.of("done", "done"));
    }
}
