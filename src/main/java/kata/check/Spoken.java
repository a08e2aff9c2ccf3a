package kata.check;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A line now and then, where there is no terminal for a bar: a log, or another program. */
public final class Spoken implements ProgressListener {

    private static final long PAUSE = Duration.ofSeconds(20).toNanos();

    private final PrintStream out;
    private final LongSupplier clock;
    private String what = "";
    private int parts;
    private int done;
    private long said;

    /**
     * @param clock in nanoseconds
     */
    public Spoken(PrintStream out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String name, int number) {
        what = name;
        parts = number;
        done = 0;
        said = clock.getAsLong();
    }

    @Override
    public synchronized void step() {
        done++;
        if (clock.getAsLong() - said >= PAUSE && done < parts) {
            out.println(what + ": " + done + " of " + parts + " ...");
            said = clock.getAsLong();
        }
    }

    @Override
    public synchronized void end() {
        done = 0;
    }
}
