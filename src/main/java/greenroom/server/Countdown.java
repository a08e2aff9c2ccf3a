package greenroom.server;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The last minute of a server: when it is announced, and when it ends.
 *
 * @param begin when there are sixty seconds left
 * @param second how long a second is; shorter ones are for demonstrations
 */
record Countdown(Instant begin, Duration second) {

    /** What is to be announced by now, from the beginning on: seconds before the end. */
    List<Integer> due(Instant now) {
        return List.of(60);
    }
}
