package kata.proof;

import static kata.proof.Refutation.unless;

import java.util.List;
import kata.git.Commit;
import kata.story.Kind;
import kata.story.Step;

/** What a step's message must say. */
final class TellingRules {

    private TellingRules() {
    }

    static void check(Step step) {
        List<String> slugs = step.commit().trailer("Milestone");
        unless(slugs.size() == 1, Reason.NO_MILESTONE,
                slugs.isEmpty() ? "its message has no trailer Milestone:" : "its message names " + slugs.size());
        if (step.kind() == Kind.RED) {
            checkRed(step);
        } else if (step.kind() == Kind.GREEN) {
            checkGreen(step);
        }
    }

    private static void checkRed(Step step) {
        unless(!step.tests().isEmpty(), Reason.NO_TEST_NAMED, "its message has no trailer Test:");
        unless(step.commit().trailer("Fails-with").size() == 1, Reason.NO_MESSAGE_NAMED,
                "its message has not one trailer Fails-with:");
        if (step.isOuterRed()) {
            String feature = step.milestone().orElseThrow().feature();
            unless(step.tests().equals(List.of(feature)), Reason.NO_TEST_NAMED,
                    "expected the one trailer Test: " + feature + ", but it says " + String.join(", ", step.tests()));
            return;
        }
        for (String test : step.tests()) {
            unless(test.matches("[\\w.]+#\\w+"), Reason.NO_TEST_NAMED,
                    "expected a test as fully.qualified.Class#method, but it says " + test);
        }
        unless(step.waiting().filter(Step::isInnerRed).isEmpty(), Reason.RED_LEFT_RED,
                "no green came after " + step.waiting().map(TellingRules::told).orElse(""));
        unless(step.milestone().filter(it -> it.followed() && step.endsItsMilestone()).isEmpty(), Reason.RED_LEFT_RED,
                "its milestone ends with it");
    }

    private static void checkGreen(Step step) {
        unless(step.waiting().isPresent(), Reason.GREEN_WITHOUT_RED, "no red of its milestone waits for a green");
        Step red = step.waiting().orElseThrow();
        unless(red.behaviour().equals(step.behaviour()), Reason.GREEN_WITHOUT_RED, "it should answer " + told(red));
    }

    private static String told(Step step) {
        Commit commit = step.commit();
        return commit.shortId() + " " + commit.subject();
    }
}
