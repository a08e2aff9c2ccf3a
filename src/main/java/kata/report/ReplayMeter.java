package kata.report;

import java.util.Optional;
import kata.compile.Build;
import kata.compile.DoesNotCompile;
import kata.evidence.Coverage;
import kata.evidence.Sights;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Result;
import kata.replay.Sight;
import kata.replay.Suite;

/** Measures by replaying. */
public final class ReplayMeter implements Meter {

    private final QuickReplay replay;
    private final Sights sights;

    /**
     * @param sights remember what a test class runs, and how long that takes, until it can reach something new
     */
    public ReplayMeter(QuickReplay replay, Sights sights) {
        this.replay = replay;
        this.sights = sights;
    }

    @Override
    public Optional<Fraction> scenarios(String tree, String feature) {
        return replay.of(tree, new Suite.Feature(feature)) instanceof Outcome.Tested tested
                ? Optional.of(passing(tested)) : Optional.empty();
    }

    @Override
    public Optional<StepFigures.Tests> tests(String tree) {
        try {
            Build build = replay.build(tree);
            Sights.Seen seen = sights.of(build, toDo -> { });
            Coverage.Share lines = Coverage.of(build, seen.of(), name -> true).lines();
            return Optional.of(seen).filter(it -> it.of().keySet().containsAll(it.keys().keySet()))
                    .map(it -> new StepFigures.Tests(it.of().values().stream().mapToLong(Sight::millis).sum(),
                            new Fraction((int) lines.part(), (int) lines.all())));
        } catch (DoesNotCompile e) {
            return Optional.empty();
        }
    }

    /** What was skipped counts for nothing: it may want a screen that is not there. */
    private static Fraction passing(Outcome.Tested tested) {
        int passed = (int) tested.results().stream().filter(Result.Passed.class::isInstance).count();
        int failed = (int) tested.results().stream().filter(Result.Failed.class::isInstance).count();
        return new Fraction(passed, passed + failed);
    }
}
