package greenroom.server;

import java.time.Duration;
import java.time.InstantSource;

/** What one member has left of its budget. */
final class Allowance {

    Allowance(Budget budget, InstantSource clock) {
    }

    /** Spends a message of so many bytes; the answer is how long it takes until there is something left. */
    Duration spend(int bytes) {
        return Duration.ZERO;
    }
}
