package greenroom.client;

import java.time.Duration;

/** How long to wait before trying again; a little longer each time. */
record Pause(Duration length) {

    static final Pause FIRST = new Pause(Duration.ofSeconds(1));

    private static final Duration LONGEST = Duration.ofSeconds(30);

    Pause longer() {
        Duration twice = length.multipliedBy(2);
        return new Pause(twice.compareTo(LONGEST) < 0 ? twice : LONGEST);
    }
}
