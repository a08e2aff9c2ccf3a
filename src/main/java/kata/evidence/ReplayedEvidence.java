package kata.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kata.compile.DoesNotCompile;
import kata.git.ChangedLines;
import kata.git.Commit;
import kata.git.Git;
import kata.replay.QuickReplay;

/** Evidence that is found by compiling and testing. */
public final class ReplayedEvidence implements Evidence {

    private static final String PROGRAM = "src/main/java";

    private final Git git;
    private final Demands demands;
    private final Hindsight hindsight;

    public ReplayedEvidence(Git git, QuickReplay replay) {
        this.git = git;
        demands = new Demands(replay);
        hindsight = new Hindsight(replay);
    }

    @Override
    public Optional<String> againstGreen(Commit before, Commit green, Collection<String> testClasses) {
        Map<String, Set<Integer>> lines = ChangedLines.between(git, before.tree(), green.tree(), PROGRAM);
        try {
            Demands.Answer answer = demands.of(green.tree(), lines, testClasses);
            return answer.demanded() ? Optional.empty() : Optional.of(told(answer));
        } catch (DoesNotCompile e) {
            return Optional.empty();
        }
    }

    private static String told(Demands.Answer answer) {
        String how = answer.all() == 1 ? "a small change to its new lines goes unnoticed: "
                : "at least %d of %d small changes to its new lines go unnoticed: "
                        .formatted(answer.survivors().size(), answer.all());
        return how + String.join("; ", answer.survivors());
    }

    @Override
    public Optional<String> againstRefactoring(Commit before, Commit refactoring, List<Commit> later) {
        try {
            return hindsight.disagreement(before.tree(), refactoring.tree(),
                    later.stream().map(Commit::tree).toList());
        } catch (DoesNotCompile e) {
            return Optional.empty();
        }
    }
}
