package kata.check;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, which shows itself once something takes longer than a person likes to wait. */
public final class Bar implements ProgressListener {

    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final int WIDTH = 80;

    private final PrintStream terminal;
    private final LongSupplier clock;
    private String what = "";
    private int parts;
    private int done;
    private long begun;
    private Optional<ProgressBar> bar = Optional.empty();

    /**
     * @param clock in nanoseconds
     */
    public Bar(PrintStream terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String name, int number) {
        end();
        what = name;
        parts = number;
        done = 0;
        begun = clock.getAsLong();
    }

    @Override
    public synchronized void step() {
        done++;
        if (bar.isEmpty() && clock.getAsLong() - begun > PATIENCE && done < parts) {
            bar = Optional.of(new ProgressBarBuilder().setTaskName(what).setInitialMax(parts).hideEta()
                    .startsFrom(done, Duration.ofNanos(clock.getAsLong() - begun))
                    .setStyle(ProgressBarStyle.ASCII).clearDisplayOnFinish().setMaxRenderedLength(WIDTH)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH)).build());
        }
        bar.ifPresent(it -> it.stepTo(done));
    }

    @Override
    public synchronized void end() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
