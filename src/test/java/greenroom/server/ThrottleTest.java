package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.LogLines;
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

    @Test
    void triesAgainWhatWentWrong() {
        Throttle clumsy = new Throttle(timer.executor(), PAUSE, () -> {
            done.add("tried");
            if (done.size() == 1) {
                throw new LinkageError("a mishap");
            }
        });
        List<String> written = new ArrayList<>();
        try (LogLines log = new LogLines(Throttle.class, "WARN")) {
            clumsy.request();
            timer.run();
            timer.pass(PAUSE);

            written.addAll(log.lines());
        } catch (LinkageError thrown) {
            done.add("thrown");
        }
        assertThat(done).isEqualTo(List.of("tried", "tried"));
        assertThat(written).isEqualTo(List.of("WARN Something went wrong on the thread "
                + Thread.currentThread().getName() + ", and is tried again: a mishap"));
    }
}
