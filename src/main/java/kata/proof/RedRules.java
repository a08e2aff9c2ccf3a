package kata.proof;

import static kata.proof.Refutation.unless;

import java.util.List;
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
            unless(tests.ran().contains(test), Reason.NO_TEST_RAN,
                    test + " is not among the " + tests.ran().size() + " tests that ran");
        }
        tests.allPassBut(step.tests());
        for (String test : step.tests()) {
            List<Failed> failures = tests.failures(test);
            unless(!failures.isEmpty(), Reason.RED_BUT_PASSES, test + " passed");
            failures.forEach(failed -> unless(failed.cause() == Cause.ASSERTION || failed.cause() == Cause.STUB,
                    Reason.RED_FOR_ANOTHER_REASON, "expected an assertion to fail, but " + Told.failure(failed)));
        }
        checkMessage(step, step.tests().stream().flatMap(test -> tests.failures(test).stream()).toList());
    }

    static void checkFeature(Step step, Tests scenarios) {
        unless(!scenarios.ran().isEmpty(), Reason.NO_TEST_RAN, "no scenario ran");
        List<Failed> failures = scenarios.failures();
        unless(!failures.isEmpty(), Reason.RED_BUT_PASSES, step.tests().getFirst() + " passed");
        failures.forEach(failed -> unless(failed.cause() != Cause.UNWRITTEN_STEP, Reason.RED_FOR_ANOTHER_REASON,
                "a step has no definition yet: " + Told.failure(failed)));
        checkMessage(step, failures.subList(0, 1));
    }

    private static void checkMessage(Step step, List<Failed> failures) {
        String expected = step.commit().trailer("Fails-with").getFirst();
        unless(failures.stream().anyMatch(failed -> failed.message().equals(expected)), Reason.RED_FOR_ANOTHER_REASON,
                "expected Fails-with: " + expected + ", but " + Told.failure(failures.getFirst()));
    }
}
