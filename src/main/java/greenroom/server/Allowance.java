package greenroom.server;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;

/** What one member has left of its budget. */
final class Allowance {

    private final TokenBucket messages;
    private final TokenBucket bytes;

    Allowance(Budget budget, InstantSource clock) {
        this.messages = new TokenBucket(budget.messages(), clock);
        this.bytes = new TokenBucket(budget.bytes(), clock);
    }

    /** Spends a message of so many bytes; the answer is how long it takes until there is something left. */
    Duration spend(int length) {
        return Collections.max(List.of(messages.take(1), bytes.take(length)));
    }
}
