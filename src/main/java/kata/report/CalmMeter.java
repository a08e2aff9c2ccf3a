package kata.report;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Measures only while the machine has little else to do: on a busy one, tests take longer, and scenarios fail. */
public final class CalmMeter implements Meter {

    private static final int TRIES = 3;

    private final Meter meter;
    private final DoubleSupplier load;
    private final double most;
    private final BooleanSupplier waiting;

    /**
     * @param load how busy the machine is; negative where that is not known
     * @param most how busy it may be
     * @param waiting waits a while, and says whether there is time to go on
     */
    public CalmMeter(Meter meter, DoubleSupplier load, double most, BooleanSupplier waiting) {
        this.meter = meter;
        this.load = load;
        this.most = most;
        this.waiting = waiting;
    }

    @Override
    public Optional<Fraction> scenarios(String tree, String feature) {
        return calmly(() -> meter.scenarios(tree, feature));
    }

    @Override
    public Optional<StepFigures.Tests> tests(String tree) {
        return calmly(() -> meter.tests(tree));
    }

    /** What was measured while it became busy is not believed. */
    private <T> Optional<T> calmly(Supplier<Optional<T>> measuring) {
        for (int tries = 0; tries < TRIES; tries++) {
            while (isBusy()) {
                if (!waiting.getAsBoolean()) {
                    return Optional.empty();
                }
            }
            Optional<T> measured = measuring.get();
            if (!isBusy()) {
                return measured;
            }
        }
        return Optional.empty();
    }

    private boolean isBusy() {
        return load.getAsDouble() > most;
    }
}
