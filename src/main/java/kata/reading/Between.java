package kata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kata.git.Commit;
import kata.git.Git;
import kata.reference.NumberedStep;
import kata.reference.Reference;

/**
 * What changes tests between two steps of a walk and is no step itself: a test that asks for less from then on, mostly.
 * Whoever walks the same way needs it, too.
 */
public final class Between {

    private static final String TESTS = "src/test/(?!java/kata/).*|features/.*";

    private final Git git;
    private final Reference reference;
    private final Map<String, Commit> commits;

    public Between(Git git, Reference reference) {
        this.git = git;
        this.reference = reference;
        commits = reference.story().steps().stream().map(step -> step.commit())
                .collect(Collectors.toMap(Commit::id, Function.identity(), (one, same) -> one));
    }

    /** Those right before a step, the oldest first; none before the first step of a walk. */
    public List<Commit> before(NumberedStep step) {
        Optional<Commit> last = reference.step(step.chapter() + "." + (step.number() - 1)).map(it -> it.step().commit());
        List<Commit> between = new ArrayList<>();
        Optional<Commit> at = parent(step.step().commit());
        while (at.isPresent() && !at.equals(last)) {
            between.addFirst(at.orElseThrow());
            at = at.filter(it -> !it.isMerge() && it.trailer("Milestone").isEmpty()).flatMap(this::parent);
        }
        return last.isPresent() && at.isPresent() ? between.stream().filter(this::changesTests).toList() : List.of();
    }

    /** In words, as {@code between 7.4 and 7.5: e3c8c37 A greeting may have more words}. */
    public List<String> lines(NumberedStep step) {
        return before(step).stream().map(commit -> "between %d.%d and %s: %s %s".formatted(step.chapter(),
                step.number() - 1, step.name(), commit.shortId(), commit.subject())).toList();
    }

    private Optional<Commit> parent(Commit commit) {
        return commit.firstParent().map(commits::get);
    }

    private boolean changesTests(Commit commit) {
        return git.ask("diff-tree", "-r", "--no-commit-id", "--name-only", commit.id()).lines()
                .anyMatch(path -> path.matches(TESTS));
    }
}
