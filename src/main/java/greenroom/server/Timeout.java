package greenroom.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something about whoever takes too long. */
final class Timeout {

    private final ScheduledExecutorService timer;
    private final Duration patience;

    Timeout(ScheduledExecutorService timer, Duration patience) {
        this.timer = timer;
        this.patience = patience;
    }

    /** Lets the time begin to run; to cancel the result is to be in time. */
    Future<?> set(Runnable consequence) {
        try {
            return timer.schedule(consequence, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException theServerIsClosing) {
            consequence.run();
            return CompletableFuture.completedFuture(null);
        }
    }
}
