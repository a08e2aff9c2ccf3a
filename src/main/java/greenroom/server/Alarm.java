package greenroom.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something about whoever takes too long; and where the clock for it comes from. */
final class Alarm {

    private static final Logger log = LoggerFactory.getLogger(Alarm.class);

    private final ScheduledExecutorService timer;
    private final Duration patience;

    /** A clock for alarms and for everything else that happens again and again; it keeps no program alive. */
    static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("ticker").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** Does something again and again, with so much time in between. */
    static void every(Duration time, ScheduledExecutorService timer, Runnable tick) {
        Runnable survivor = () -> {
            try {
                tick.run();
            } catch (RuntimeException e) {
                log.warn("Something went wrong, and is tried again", e);
            }
        };
        timer.scheduleWithFixedDelay(survivor, time.toNanos(), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    Alarm(ScheduledExecutorService timer, Duration patience) {
        this.timer = timer;
        this.patience = patience;
    }

    /** Sets the alarm; to cancel the result is to be in time. */
    Future<?> set(Runnable consequence) {
        try {
            return timer.schedule(consequence, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException theServerIsClosing) {
            consequence.run();
            return CompletableFuture.completedFuture(null);
        }
    }
}
