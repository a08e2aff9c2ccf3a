package greenroom.server;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;

/** What one member has left of its budget. */
final class Allowance {

    /** What was saved up is spent so many times as fast as the budget tells, with time for others in between. */
    private static final int FASTER = 4;
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    private final TokenBucket messages;
    private final TokenBucket bytes;
    private final TokenBucket burst;

    Allowance(Budget budget, InstantSource clock) {
        this.messages = new TokenBucket(budget.messages(), clock);
        this.bytes = new TokenBucket(budget.bytes(), clock);
        this.burst = new TokenBucket(budget.bytes(), AT_ONCE, clock);
    }

    /** Spends a message of so many bytes; the answer is how long it takes until there is something left. */
    Duration spend(int length) {
        return Collections.max(List.of(messages.take(1), bytes.take(length), burst.take(length / FASTER)));
    }
}
