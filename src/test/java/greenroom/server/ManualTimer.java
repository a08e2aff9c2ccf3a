package greenroom.server;

import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A timer whose time stands still until it is told to pass, and which does nothing by itself. */
final class ManualTimer {

    private final EmbeddedChannel channel = new EmbeddedChannel();

    ManualTimer() {
        channel.freezeTime();
    }

    ScheduledExecutorService executor() {
        return channel.eventLoop();
    }

    /** Does all that is due now. */
    void run() {
        channel.runPendingTasks();
    }

    void pass(Duration time) {
        channel.advanceTimeBy(time.toNanos(), TimeUnit.NANOSECONDS);
        channel.runPendingTasks();
    }
}
