package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.LogLines;
import io.netty.channel.IoHandle;
import io.netty.channel.IoHandler;
import io.netty.channel.IoHandlerContext;
import io.netty.channel.IoRegistration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchedIoHandlerTest {

    private long now;
    private String told;
    private final WatchedIoHandler handler =
            new WatchedIoHandler(new Waiter(), new SlowRounds(() -> now), () -> now);

    @Test
    void tellsWhatARoundWasFor() {
        handler.initialize();
        try (LogLines log = new LogLines(SlowRounds.class, "WARN")) {
            handler.run(new Waiter());
            pass(20);
            handler.run(new Waiter());

            assertThat(log.lines()).isEqualTo(List.of(
                    "WARN A round of the loop took 60 ms: 40 ms for connections, 20 ms for tasks"));
            assertThat(told).as("whether it may wait, and how long").isEqualTo("true, 6, 9");
        }
    }

    private void pass(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Waits for two seconds, and is busy for 40 ms. */
    private final class Waiter implements IoHandler, IoHandlerContext {

        @Override
        public int run(IoHandlerContext context) {
            pass(2_040);
            told = context.canBlock() + ", " + context.delayNanos(5) + ", " + context.deadlineNanos();
            if (context.shouldReportActiveIoTime()) {
                context.reportActiveIoTime(TimeUnit.MILLISECONDS.toNanos(40));
            }
            return 1;
        }

        @Override
        public boolean canBlock() {
            return true;
        }

        @Override
        public long delayNanos(long now) {
            return now + 1;
        }

        @Override
        public long deadlineNanos() {
            return 9;
        }

        @Override
        public IoRegistration register(IoHandle handle) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void wakeup() {
        }

        @Override
        public boolean isCompatible(Class<? extends IoHandle> type) {
            return true;
        }
    }
}
