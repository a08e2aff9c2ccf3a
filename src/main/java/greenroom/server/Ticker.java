package greenroom.server;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again. */
final class Ticker {

    private static final Logger log = LoggerFactory.getLogger(Ticker.class);

    private final ScheduledExecutorService timer;

    /** A clock for tickers and timeouts; it keeps no program alive. */
    static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("ticker").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    Ticker(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Ticks with so much time in between, and goes on after a mishap. */
    void every(Duration time, Runnable tick) {
        timer.scheduleWithFixedDelay(() -> Mishaps.survives(tick, log, "is tried again"),
                time.toNanos(), time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
