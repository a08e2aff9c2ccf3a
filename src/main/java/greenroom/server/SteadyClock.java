package greenroom.server;

import java.time.Instant;
import java.time.InstantSource;

/** The time of day, from a clock that somebody may set wrong for a while. Any thread may use it. */
final class SteadyClock implements InstantSource {

    private final InstantSource wall;

    /**
     * @param wall the clock that can be set
     * @param monotonic one that nobody can set
     */
    SteadyClock(InstantSource wall, InstantSource monotonic) {
        this.wall = wall;
    }

    @Override
    public synchronized Instant instant() {
        return wall.instant();
    }
}
