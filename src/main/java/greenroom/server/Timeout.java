package greenroom.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something about whoever takes too long. */
final class Timeout {

    private static final Logger log = LoggerFactory.getLogger(Timeout.class);

    private final ScheduledExecutorService timer;
    private final Duration patience;

    Timeout(ScheduledExecutorService timer, Duration patience) {
        this.timer = timer;
        this.patience = patience;
    }

    /** Lets the time begin to run; to cancel the result is to be in time. */
    Future<?> set(Runnable consequence) {
        try {
            return timer.schedule(() -> {
                Mishaps.survives(consequence, log, "is not tried again");
            }, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException theServerIsClosing) {
            consequence.run();
            return CompletableFuture.completedFuture(null);
        }
    }
}
