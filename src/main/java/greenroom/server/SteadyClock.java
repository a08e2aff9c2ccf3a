package greenroom.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time of day, from a clock that somebody may set wrong for a while. Any thread may use it. */
final class SteadyClock implements InstantSource {

    /** How many times faster than time passes a leap forward is followed: eight hours of sleep in eight minutes. */
    private static final long FASTEST = 60;

    private final InstantSource wall;
    private final InstantSource monotonic;
    private Instant latest;
    private Instant asked;

    /**
     * @param wall the clock that can be set; what it says now is believed
     * @param monotonic one that nobody can set
     */
    SteadyClock(InstantSource wall, InstantSource monotonic) {
        this.wall = wall;
        this.monotonic = monotonic;
        latest = wall.instant();
        asked = monotonic.instant();
    }

    @Override
    public synchronized Instant instant() {
        Instant now = monotonic.instant();
        Duration passed = Duration.between(asked, now);
        Instant farthest = latest.plusSeconds(FASTEST * passed.toSeconds()).plusNanos(FASTEST * passed.getNano());
        Instant told = wall.instant();
        latest = told.isAfter(farthest) ? farthest : told;
        asked = now;
        return latest;
    }
}
