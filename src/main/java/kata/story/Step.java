package kata.story;

import java.util.List;
import java.util.Optional;
import kata.git.Commit;

/**
 * A commit in its place in the story.
 *
 * @param behaviour the subject without its word
 * @param milestone the one that its trailer names
 * @param waiting the red of its milestone that had no green yet when this commit was made
 * @param underway whether the first milestone had begun before it: from then on product code changes in steps only
 * @param strict whether it comes after the rules asked more, or is told on a stage: then what is only a note for the
 *         steps before refutes it
 * @param stage what it makes whole, if it is a stage and no step
 */
public record Step(Commit commit, StepKind kind, String behaviour, Optional<Milestone> milestone,
        Optional<Step> waiting,
        boolean underway, boolean strict, Optional<Stage> stage) {

    /** The tests, or the one feature, that a red names; a nested class is written with a dot or a dollar. */
    public List<String> tests() {
        return commit.trailer("Test").stream().map(test -> test.replace('$', '.')).toList();
    }

    /** Where the tests are that a red names. */
    public List<String> testClasses() {
        return tests().stream().map(test -> test.replaceFirst("#.*", "")).distinct().toList();
    }

    /** Whether what fails is a feature rather than a unit test: a milestone's opening. */
    public boolean isOuterRed() {
        return kind == StepKind.RED && tests().stream().anyMatch(test -> test.startsWith("features/"));
    }

    public boolean isInnerRed() {
        return kind == StepKind.RED && !isOuterRed();
    }

    public boolean opensItsMilestone() {
        return milestone.filter(it -> it.start().equals(commit)).isPresent();
    }

    public boolean endsItsMilestone() {
        return milestone.filter(it -> it.end().equals(commit)).isPresent();
    }
}
