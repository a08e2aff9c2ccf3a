package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatientOutputTest {

    private final ScheduledThreadPoolExecutor timer = Ticker.timer();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void hangsUpOnWhoeverTakesNothing() {
        CountDownLatch hungUp = new CountDownLatch(1);
        PatientOutput output = new PatientOutput(new Full(hungUp), new Timeout(timer, Duration.ofMillis(10)),
                hungUp::countDown);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> output.write(new byte[10]));
    }

    @Test
    void takesItsTimeOverALargeFrame() throws IOException {
        List<Integer> pieces = new ArrayList<>();
        List<Integer> timeouts = new ArrayList<>();
        OutputStream recorder = new OutputStream() {
            @Override
            public void write(int oneByte) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] bytes, int start, int length) {
                pieces.add(length);
                timeouts.add(timer.getQueue().size());
            }
        };

        new PatientOutput(recorder, new Timeout(timer, Duration.ofHours(1)), () -> { }).write(new byte[20_000]);

        assertThat(pieces).isEqualTo(List.of(8_192, 8_192, 3_616));
        assertThat(timeouts).isEqualTo(List.of(1, 1, 1));
        assertThat(timer.getQueue()).isEmpty();
    }

    /** Takes nothing until somebody hangs up. */
    private static final class Full extends OutputStream {

        private final CountDownLatch hungUp;

        private Full(CountDownLatch hungUp) {
            this.hungUp = hungUp;
        }

        @Override
        public void write(int oneByte) throws IOException {
            try {
                hungUp.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
