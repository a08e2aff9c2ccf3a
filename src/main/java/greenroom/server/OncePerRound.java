package greenroom.server;

import java.util.concurrent.Executor;

/** Does something at the end of a round of the loop, once for all who have asked for it. */
final class OncePerRound {

    private final Executor endOfRound;
    private final Runnable action;
    private final Runnable act = this::act;
    private boolean requested;

    /** @param endOfRound does something when the round has ended */
    OncePerRound(Executor endOfRound, Runnable action) {
        this.endOfRound = endOfRound;
        this.action = action;
    }

    /** Asks for it. */
    void request() {
        if (!requested) {
            requested = true;
            endOfRound.execute(act);
        }
    }

    /** Whatever goes wrong, the next who asks is heard. */
    private void act() {
        requested = false;
        action.run();
    }
}
