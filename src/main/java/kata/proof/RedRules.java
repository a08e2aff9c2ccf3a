package kata.proof;

import static kata.proof.Refutation.unless;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import kata.story.Step;

/** How the tests that a red names must fail. */
final class RedRules {

    private RedRules() {
    }

    static void checkUnit(Step step, Tests tests) {
        unless(!tests.ran().isEmpty(), Reason.NO_TEST_RAN, "no test ran");
        for (String test : step.tests()) {
            unless(tests.ran().contains(test), Reason.NO_TEST_RAN, test + " did not run; "
                    + Phrases.count(tests.ran().size(), "test") + " did" + TestNames.hint(test, tests));
        }
        tests.requireAllPassBut(step.tests());
        for (String test : step.tests()) {
            List<Failed> failures = tests.failures(test);
            unless(!failures.isEmpty(), Reason.RED_BUT_PASSES, test + " passed");
            failures.forEach(failed -> unless(failed.cause() == Cause.ASSERTION || failed.cause() == Cause.STUB,
                    Reason.RED_FOR_ANOTHER_REASON, "expected an assertion to fail, but " + FailureText.of(failed)));
        }
        checkMessage(step, step.tests().stream().flatMap(test -> tests.failures(test).stream()).toList());
        if (step.strict()) {
            step.tests().forEach(test -> checkRows(tests.failures(test)));
        }
    }

    static void checkFeature(Step step, Tests scenarios) {
        unless(!scenarios.ran().isEmpty(), Reason.NO_TEST_RAN, "no scenario ran");
        List<Failed> failures = scenarios.failures();
        unless(!failures.isEmpty(), Reason.RED_BUT_PASSES, step.tests().getFirst() + " passed");
        failures.forEach(failed -> unless(failed.cause() != Cause.UNWRITTEN_STEP, Reason.RED_FOR_ANOTHER_REASON,
                "a step has no definition yet: " + FailureText.of(failed)));
        checkMessage(step, failures.subList(0, 1));
    }

    /**
     * A red adds as many tests as it names: more of them would pass at once, fewer could have been there before.
     *
     * @param before the names of those of the commit before
     */
    static void checkAdded(Step step, Set<String> before, Set<String> after) {
        Set<String> added = new TreeSet<>(after);
        added.removeAll(before);
        unless(added.size() == step.tests().size(), Reason.ADDS_OTHER_TESTS, "it names "
                + Phrases.count(step.tests().size(), "test") + " and adds " + added.size() + ": " + added);
    }

    private static void checkMessage(Step step, List<Failed> failures) {
        Recorded expected = new Recorded(step.commit().trailer("Fails-with").getFirst());
        List<Failed> told = failures.stream().filter(failed -> expected.tells(failed.message())).toList();
        Failed first = failures.getFirst();
        unless(!told.isEmpty(), Reason.RED_FOR_ANOTHER_REASON, "expected Fails-with: " + expected.text() + ", but "
                + FailureText.of(first) + placeholders("Fails-with", expected, first.message()));
        step.commit().trailer("But-was").stream().findFirst().map(Recorded::new).ifPresentOrElse(
                actual -> checkActual(actual, told), () -> checkNoActual(step, told.getFirst()));
    }

    private static void checkActual(Recorded expected, List<Failed> failures) {
        Optional<String> actual = failures.stream().flatMap(failed -> failed.butWas().stream()).findFirst();
        unless(actual.isPresent(), Reason.RED_FOR_ANOTHER_REASON,
                "expected But-was: " + expected.text() + ", but nothing was compared");
        unless(failures.stream().anyMatch(failed -> failed.butWas().filter(expected::tells).isPresent()),
                Reason.RED_FOR_ANOTHER_REASON, "expected But-was: " + expected.text() + ", but it was: "
                        + Recorded.escaped(actual.orElseThrow())
                        + placeholders("But-was", expected, actual.orElseThrow()));
    }

    /** A message that is one line says itself what was there. */
    private static void checkNoActual(Step step, Failed failed) {
        unless(!step.strict() || failed.butWas().isEmpty() || failed.message().contains("but was"),
                Reason.NO_ACTUAL_NAMED, "it tells what was expected, not what was there; add But-was: "
                        + Recorded.escaped(failed.butWas().orElse("")));
    }

    /** What was told is what the author's own run said, so there are two runs to be compared. */
    private static String placeholders(String key, Recorded told, String message) {
        return new TwoRuns(told.text(), Recorded.escaped(message)).withPlaceholders()
                .map(both -> "; if that differs from run to run, tell " + key + ": " + both).orElse("");
    }

    private static void checkRows(List<Failed> rows) {
        Failed first = rows.getFirst();
        rows.stream().filter(row -> !FailureKind.of(row).equals(FailureKind.of(first))).findFirst().ifPresent(other -> {
            throw new Refutation(Reason.ROWS_FAIL_DIFFERENTLY, FailureText.of(first) + "; and in another row with "
                    + FailureText.cause(other));
        });
    }
}
