package kata.proof;

import java.util.List;
import java.util.Optional;
import kata.git.Commit;
import kata.story.Milestone;
import kata.story.Step;
import kata.story.StepKind;

/**
 * How a milestone's walk has gone, from its opening to one of its steps.
 *
 * @param walked the walk's commits up to the step, the step's own at the end
 */
record Pace(Milestone milestone, List<Commit> walked) {

    private static final int FIRST_SCENARIO_WITHIN = 20;
    private static final int NEXT_SCENARIO_WITHIN = 40;

    /** Empty for a step outside of its milestone's walk: a later repair. */
    static Optional<Pace> at(Step step) {
        return step.milestone().filter(milestone -> milestone.walk().contains(step.commit()))
                .map(it -> new Pace(it, it.walk().subList(0, it.walk().indexOf(step.commit()) + 1)));
    }

    /** How many steps lie between the opening and this one. */
    int steps() {
        return walked.size() - 1;
    }

    int count(StepKind kind) {
        return (int) walked.stream().filter(commit -> StepKind.of(commit.subject()) == kind).count();
    }

    /** The greens since the last refactoring. */
    int greensInARow() {
        return (int) walked.reversed().stream().map(commit -> StepKind.of(commit.subject()))
                .takeWhile(kind -> kind != StepKind.REFACTOR).filter(kind -> kind == StepKind.GREEN).count();
    }

    /** At some steps, more scenarios must pass than at an earlier one: empty at the others. */
    Optional<Commit> mark() {
        int since = steps() - FIRST_SCENARIO_WITHIN;
        if (since < 0 || since % NEXT_SCENARIO_WITHIN != 0) {
            return Optional.empty();
        }
        return Optional.of(walked.get(Math.max(0, steps() - NEXT_SCENARIO_WITHIN)));
    }
}
