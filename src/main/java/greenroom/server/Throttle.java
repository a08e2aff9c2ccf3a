package greenroom.server;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/** Does something as soon as it is asked for, and not too often. */
final class Throttle {

    private final ScheduledExecutorService timer;
    private final Duration pause;
    private final Runnable action;

    /** @param pause how much time there is at least between two times */
    Throttle(ScheduledExecutorService timer, Duration pause, Runnable action) {
        this.timer = timer;
        this.pause = pause;
        this.action = action;
    }

    /** Asks for it. */
    void request() {
        timer.execute(action);
    }
}
