package kata.proof;

import static kata.proof.Refutation.unless;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kata.story.Step;

/** What a step may change. */
final class ChangeRules {

    private ChangeRules() {
    }

    /**
     * @param changed the paths that differ from the commit's first parent
     */
    static void check(Step step, Set<String> changed) {
        switch (step.kind()) {
            case RED -> unless(changed.stream().anyMatch(ChangeRules::isTest), Reason.RED_ADDS_NO_TEST,
                    "nothing changes under src/test or features");
            case GREEN -> first(changed, ChangeRules::isTest).ifPresent(path -> {
                throw new Refutation(Reason.GREEN_TOUCHES_TESTS, "it changes " + path);
            });
            case OTHER -> first(changed, ChangeRules::isTold).filter(path -> step.underway()).ifPresent(path -> {
                throw new Refutation(Reason.UNTOLD_CHANGE, "it changes " + path + ", which only a step may");
            });
            default -> { }
        }
    }

    /**
     * A merge brings two lines together; whatever is in neither was never told.
     *
     * @param fromEach what differs, for each parent
     */
    static void checkMerge(Step step, List<Set<String>> fromEach) {
        List<String> own = fromEach.stream().flatMap(changed -> first(changed, ChangeRules::isStory).stream()).toList();
        unless(!step.underway() || own.size() < fromEach.size(), Reason.UNTOLD_MERGE,
                "its src and features are those of no parent: it differs from each in " + own);
    }

    private static Optional<String> first(Set<String> paths, Predicate<String> which) {
        return paths.stream().filter(which).findFirst();
    }

    private static boolean isTest(String path) {
        return path.startsWith("src/test/") || path.startsWith("features/");
    }

    private static boolean isTold(String path) {
        return path.startsWith("features/") || path.startsWith("src/main/java/") && isStory(path);
    }

    private static boolean isStory(String path) {
        boolean source = path.startsWith("src/main/") || path.startsWith("src/test/");
        return path.startsWith("features/") || source && !path.matches("src/(main|test)/java/kata/.*");
    }
}
