package greenroom.server;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something as soon as it is asked for, and not too often. */
final class Throttle {

    private static final Logger log = LoggerFactory.getLogger(Throttle.class);

    private final ScheduledExecutorService timer;
    private final Duration pause;
    private final Runnable action;
    private boolean requested;
    private boolean pausing;

    /** @param pause how much time there is at least between two times */
    Throttle(ScheduledExecutorService timer, Duration pause, Runnable action) {
        this.timer = timer;
        this.pause = pause;
        this.action = action;
    }

    /** Asks for it. */
    void request() {
        if (!requested && !pausing) {
            timer.execute(this::act);
        }
        requested = true;
    }

    private void act() {
        requested = false;
        pausing = true;
        timer.schedule(this::endPause, pause.toNanos(), TimeUnit.NANOSECONDS);
        if (!Mishaps.survives(action, log, "is tried again")) {
            requested = true;
        }
    }

    private void endPause() {
        pausing = false;
        if (requested) {
            act();
        }
    }
}
