package kata.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kata.git.Commit;

/** What can be found out about a step beyond its own tests; it takes longer than they do. */
public interface Evidence {

    /**
     * Mutates the lines that a green has written; says what no test notices, if that is too much.
     *
     * @param testClasses where the tests are that it answers
     */
    Optional<String> againstGreen(Commit before, Commit green, Collection<String> testClasses);

    /**
     * Holds a refactoring against tests that came after it; says what one of them says otherwise.
     *
     * @param later the commits after it, the oldest first
     */
    Optional<String> againstRefactoring(Commit before, Commit refactoring, List<Commit> later);

    /** Nothing is found out, and so nothing speaks against anything. */
    static Evidence none() {
        return new Evidence() {

            @Override
            public Optional<String> againstGreen(Commit before, Commit green, Collection<String> testClasses) {
                return Optional.empty();
            }

            @Override
            public Optional<String> againstRefactoring(Commit before, Commit refactoring, List<Commit> later) {
                return Optional.empty();
            }
        };
    }
}
