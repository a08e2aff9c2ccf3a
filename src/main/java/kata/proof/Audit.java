package kata.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kata.replay.Outcome;
import kata.replay.Replay;
import kata.replay.Result;
import kata.replay.Suite;
import kata.story.Step;

/** Compares the quick way to replay a step with the long one. */
public final class Audit {

    private final Replay quick;
    private final Replay thorough;

    public Audit(Replay quick, Replay thorough) {
        this.quick = quick;
        this.thorough = thorough;
    }

    /**
     * A step whose tests the two ways do not agree on.
     *
     * @param tests what only one of them says of a test
     */
    public record Difference(Step step, Set<String> tests) {
    }

    /** Audits some of the steps; which, depends on the newest of them, so that it can be done again. */
    public List<Difference> of(List<Step> steps, int count) {
        List<Step> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(steps.getLast().commit().id().hashCode()));
        return shuffled.stream().limit(count).map(this::compared).filter(it -> !it.tests().isEmpty()).toList();
    }

    private Difference compared(Step step) {
        Set<String> one = told(quick.of(step.commit().tree(), new Suite.UnitTests()));
        Set<String> other = told(thorough.of(step.commit().tree(), new Suite.UnitTests()));
        Set<String> either = new TreeSet<>(one);
        either.addAll(other);
        either.removeIf(it -> one.contains(it) && other.contains(it));
        return new Difference(step, either);
    }

    private static Set<String> told(Outcome outcome) {
        return outcome instanceof Outcome.Tested(List<Result> results)
                ? results.stream().map(it -> it.test() + " " + it.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of(outcome.toString());
    }
}
