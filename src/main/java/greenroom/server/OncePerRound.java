package greenroom.server;

import java.util.concurrent.Executor;

/** Does something at the end of a round of the loop, once for all who have asked for it. */
final class OncePerRound {

    /** @param endOfRound does something when the round has ended */
    OncePerRound(Executor endOfRound, Runnable action) {
    }

    /** Asks for it. */
    void request() {
    }
}
