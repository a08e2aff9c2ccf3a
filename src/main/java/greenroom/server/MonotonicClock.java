package greenroom.server;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** A clock that nobody can set: good for measuring, and not for telling the time. */
record MonotonicClock(LongSupplier nanoseconds) implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(nanoseconds.getAsLong());
    }
}
