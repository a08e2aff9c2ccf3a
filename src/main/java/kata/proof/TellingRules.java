package kata.proof;

import static kata.proof.Refutation.unless;

import java.util.List;
import java.util.Locale;
import kata.git.Commit;
import kata.story.Step;
import kata.story.StepKind;

/** What a step's message must say. */
final class TellingRules {

    private TellingRules() {
    }

    /** A word that is nearly a step's would leave the commit unproven, and nobody would notice. */
    static void checkWord(Step step) {
        Commit commit = step.commit();
        String small = commit.subject().toLowerCase(Locale.ROOT);
        StepKind meant = step.kind() == StepKind.OTHER ? StepKind.of(small) : StepKind.OTHER;
        unless(meant == StepKind.OTHER, Reason.WORD_WRITTEN_LARGE, "a step's word is written small: " + meant.word()
                + ":, not " + commit.subject().substring(0, commit.subject().indexOf(':') + 1));
    }

    static void checkMilestone(Step step) {
        List<String> slugs = step.commit().trailer("Milestone");
        unless(slugs.size() == 1, Reason.NO_MILESTONE, Phrases.trailers("Milestone", slugs));
    }

    static void check(Step step) {
        if (step.kind() == StepKind.RED) {
            checkRed(step);
        } else if (step.kind() == StepKind.GREEN) {
            checkGreen(step);
        } else if (step.strict()) {
            checkNoneWaits(step);
        }
    }

    /** What passes while a red waits would hide that nothing has answered it. */
    private static void checkNoneWaits(Step step) {
        step.waiting().filter(Step::isInnerRed).ifPresent(red -> {
            throw new Refutation(Reason.RED_LEFT_RED, Phrases.step(red) + " waits for its green");
        });
    }

    private static void checkRed(Step step) {
        unless(!step.tests().isEmpty(), Reason.NO_TEST_NAMED, Phrases.trailers("Test", step.tests()));
        List<String> messages = step.commit().trailer("Fails-with");
        unless(messages.size() == 1, Reason.NO_MESSAGE_NAMED, Phrases.trailers("Fails-with", messages));
        List<String> actuals = step.commit().trailer("But-was");
        unless(actuals.size() <= 1, Reason.NO_ACTUAL_NAMED, Phrases.trailers("But-was", actuals));
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
                "no green came after " + step.waiting().map(Phrases::step).orElse(""));
        unless(step.milestone().filter(it -> it.followed() && step.endsItsMilestone()).isEmpty(), Reason.RED_LEFT_RED,
                "its milestone ends with it");
    }

    private static void checkGreen(Step step) {
        unless(step.waiting().isPresent(), Reason.GREEN_WITHOUT_RED, "no red of its milestone waits for a green");
        Step red = step.waiting().orElseThrow();
        unless(red.behaviour().equals(step.behaviour()), Reason.GREEN_WITHOUT_RED,
                "it should answer " + Phrases.step(red));
    }
}
