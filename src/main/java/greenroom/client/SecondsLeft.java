package greenroom.client;

import java.time.Duration;

/** A time that runs out, in words for a person. */
final class SecondsLeft {

    private SecondsLeft() {
    }

    /** As long as it says one, there is something left: seconds are rounded up. */
    static String of(Duration time) {
        long seconds = time.plusSeconds(1).minusNanos(1).toSeconds();
        return seconds + (seconds == 1 ? " second" : " seconds");
    }
}
