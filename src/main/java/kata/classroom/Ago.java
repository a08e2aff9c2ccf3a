package kata.classroom;

import java.time.Duration;

/** How long something has been so, as one would say it in a class. */
final class Ago {

    private static final int MINUTES_TOLD = 90;

    private Ago() {
    }

    static String of(Duration time) {
        long minutes = time.toMinutes();
        return minutes < 1 ? "just now" : minutes <= MINUTES_TOLD ? minutes + " min"
                : time.toHours() < 48 ? time.toHours() + " h" : time.toDays() + " days";
    }
}
