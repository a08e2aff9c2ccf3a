package kata.stages;

import java.util.List;
import java.util.Set;
import kata.story.Mark;

/**
 * A stage with what its build has shown.
 *
 * @param own the scenarios that the milestone has brought or changed
 * @param known whether an earlier run has measured it, so that nothing was built
 */
public record Measured(Mark mark, Set<Scenario> own, BuildFigures figures, boolean known) {

    /** Scenarios are counted; lines, branches, mutants and strength are in per cent. */
    public static final List<String> COLUMNS = List.of("stage", "passed", "failed", "skipped", "lines", "branches",
            "mutants", "strength", "seconds");

    /** What is shown of it, by the names in {@link #COLUMNS}. */
    public List<String> cells() {
        Tally scenarios = figures.scenarios();
        return List.of(mark.name(), "" + scenarios.passed(), "" + scenarios.failed(), "" + scenarios.skipped(),
                figures.lines().toString(), figures.branches().toString(), figures.killed().toString(),
                figures.strength().toString(), "" + figures.took().toSeconds());
    }

    /** One line for each promise that is broken. */
    public List<String> broken() {
        return Promise.broken(mark, own, figures);
    }
}
