package kata.proof;

import static kata.proof.Refutation.unless;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.evidence.Evidence;
import kata.git.Commit;
import kata.story.Step;
import kata.story.StepKind;
import kata.story.Story;

/** Holds a step against the rules: first what it changes and says, then what its tests do. */
final class Judge {

    private final CommitInspector inspector;
    private final Story story;
    private final Map<String, Commit> commits;
    private final Evidence evidence;

    /**
     * @param story where the step's place is, and its parents are
     */
    Judge(CommitInspector inspector, Story story, Evidence evidence) {
        this.inspector = inspector;
        this.story = story;
        this.evidence = evidence;
        commits = story.steps().stream().map(Step::commit).collect(Collectors.toMap(Commit::id, Function.identity()));
    }

    Verdict judge(Step step) {
        try {
            TellingRules.checkWord(step);
            checkChanges(step);
            if (step.kind().isTold()) {
                TellingRules.checkMilestone(step);
                inspector.requireFeature(step.commit(), step.milestone().orElseThrow());
                TellingRules.check(step);
                checkStrictly(step);
                checkTests(step, inspector.units(step.commit()));
            }
            FeatureRules.check(step, inspector);
            Optional<Verdict.Refuted> less = asksLess(step);
            if (less.isPresent() && isALearners(step)) {
                return less.orElseThrow();
            }
            Optional<Verdict.Refuted> found = found(step);
            return found.filter(it -> step.strict()).<Verdict>map(it -> it).orElseGet(() ->
                    new Verdict.Proven(Stream.concat(less.stream(), found.stream()).toList()));
        } catch (Refutation refutation) {
            return refutation.verdict();
        } catch (RuntimeException e) {
            return new Verdict.Refuted(Reason.DID_NOT_FINISH, "it could not be judged: " + e);
        }
    }

    /** What speaks against a step whose tests are as they should be; a milestone's last green answers its feature. */
    private Optional<Verdict.Refuted> found(Step step) {
        return parent(step).flatMap(before -> switch (step.kind()) {
            case GREEN -> step.waiting().filter(Step::isInnerRed)
                    .flatMap(red -> evidence.againstGreen(before, step.commit(), red.testClasses()))
                    .map(told -> new Verdict.Refuted(Reason.NOT_DEMANDED, told));
            case REFACTOR -> evidence.againstRefactoring(before, step.commit(), story.later(step))
                    .map(told -> new Verdict.Refuted(Reason.CHANGES_BEHAVIOUR, told));
            default -> Optional.empty();
        });
    }

    /** A row that goes is a question that nobody asks any more, though all tests are still there. */
    private Optional<Verdict.Refuted> asksLess(Step step) {
        if (step.kind() != StepKind.REFACTOR) {
            return Optional.empty();
        }
        Tests now = inspector.units(step.commit());
        Map<String, Integer> rows = now.rows();
        Map<String, Integer> before = parent(step).map(inspector::units).map(Tests::rows).orElse(Map.of());
        return now.withoutRooms().stream()
                .filter(test -> rows.get(TestNames.method(test)) < before.getOrDefault(TestNames.method(test), 0))
                .findFirst().map(test -> new Verdict.Refuted(Reason.REFACTOR_ASKS_LESS, "%s has %s, and had %d before"
                        .formatted(test, Phrases.count(rows.get(TestNames.method(test)), "row"),
                                before.get(TestNames.method(test)))));
    }

    /** Who learns tells on a stage; main only brings stages home. */
    private boolean isALearners(Step step) {
        Optional<Commit> at = parent(step);
        while (at.isPresent() && at.orElseThrow().trailer("Stage").isEmpty()) {
            at = at.flatMap(Commit::firstParent).map(commits::get);
        }
        return at.isPresent();
    }

    private void checkChanges(Step step) {
        Commit commit = step.commit();
        if (step.kind() == StepKind.STAGE) {
            StageRules.check(step, parent(step).map(parent -> inspector.changes(parent, commit)).orElse(Set.of()));
        } else if (commit.isMerge()) {
            StageRules.checkMerge(commit, commit.parents().stream().map(commits::get).toList());
            ChangeRules.checkMerge(step, commit.parents().stream().map(commits::get)
                    .map(parent -> inspector.changes(parent, commit)).toList());
        } else {
            ChangeRules.check(step, parent(step).map(parent -> inspector.changes(parent, commit))
                    .orElseGet(() -> inspector.files(commit)));
        }
    }

    private void checkStrictly(Step step) {
        if (step.strict()) {
            StricterRules.findings(step, inspector.size(parent(step), step.commit())).stream().findFirst()
                    .ifPresent(found -> {
                        throw new Refutation(found.reason(), found.evidence());
                    });
        }
    }

    private void checkTests(Step step, Tests tests) {
        if (step.isInnerRed()) {
            RedRules.checkUnit(step, tests);
            if (step.strict()) {
                RedRules.checkAdded(step, testsBefore(step), tests.withoutRooms());
            }
            return;
        }
        tests.requireAllPassBut(List.of());
        unless(step.isOuterRed() || !tests.ran().isEmpty(), Reason.NO_TEST_RAN, "no test ran");
        switch (step.kind()) {
            case RED -> RedRules.checkFeature(step, inspector.scenarios(step.commit(), step.milestone().orElseThrow()));
            case GREEN -> step.waiting().filter(Step::isInnerRed).ifPresent(red -> checkAnswered(red, tests));
            case REFACTOR -> checkSame(testsBefore(step), tests.withoutRooms());
            default -> unless(!testsBefore(step).containsAll(tests.withoutRooms()), Reason.PIN_ADDS_NO_TEST,
                    "it adds none to the " + Phrases.count(tests.ran().size(), "test") + " of the commit before");
        }
    }

    private static void checkAnswered(Step red, Tests tests) {
        red.tests().forEach(test ->
                unless(tests.ran().contains(test), Reason.NO_TEST_RAN, test + ", which was red, did not run"));
    }

    /** A class may get another name, as long as it asks the same. */
    private static void checkSame(Set<String> before, Set<String> after) {
        Set<String> gone = without(before, after);
        Set<String> fresh = without(after, before);
        unless(TestNames.byClass(gone).equals(TestNames.byClass(fresh)), Reason.REFACTOR_CHANGES_TESTS,
                "gone: " + gone + ", new: " + fresh);
    }

    private static Set<String> without(Set<String> tests, Set<String> others) {
        Set<String> rest = new TreeSet<>(tests);
        rest.removeAll(others);
        return rest;
    }

    private Set<String> testsBefore(Step step) {
        return parent(step).map(it -> inspector.units(it).withoutRooms()).orElse(Set.of());
    }

    private Optional<Commit> parent(Step step) {
        return step.commit().firstParent().map(commits::get);
    }
}
