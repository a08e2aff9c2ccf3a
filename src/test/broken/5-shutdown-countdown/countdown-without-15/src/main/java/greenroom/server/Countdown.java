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

    private static final int SECONDS = 60;
    private static final List<Integer> ANNOUNCED = List.of(SECONDS, 30, 3, 2, 1);

    private Instant moment(int secondsLeft) {
        return begin.plus(second.multipliedBy(SECONDS - secondsLeft));
    }

    /** Seconds until the end, each one counted until it is over; 0 from the end on. */
    int secondsLeft(Instant now) {
        long gone = Duration.between(begin, now).dividedBy(second);
        return (int) Math.max(0, SECONDS - gone);
    }

    /** What is to be announced by now, from the beginning on: seconds before the end. */
    List<Integer> due(Instant now) {
        return ANNOUNCED.stream().filter(secondsLeft -> !now.isBefore(moment(secondsLeft))).toList();
    }
}
