package kata.proof;

import static kata.proof.Refutation.unless;

import kata.story.Milestone;
import kata.story.Step;

/** A milestone's feature fails where the milestone starts, and passes where it ends. */
final class FeatureRules {

    private FeatureRules() {
    }

    static void check(Step step, Trials trials) {
        step.milestone().filter(milestone -> step.opensItsMilestone())
                .ifPresent(milestone -> checkStart(milestone, trials));
        step.milestone().filter(milestone -> step.endsItsMilestone())
                .filter(milestone -> !trials.isUnfinished(milestone.end(), milestone))
                .ifPresent(milestone -> checkEnd(milestone, trials));
    }

    private static void checkStart(Milestone milestone, Trials trials) {
        unless(!trials.scenarios(milestone.start(), milestone).failed().isEmpty(), Reason.FEATURE_PASSES_AT_START,
                milestone.feature() + " should fail where " + milestone.slug() + " starts, but passes");
    }

    private static void checkEnd(Milestone milestone, Trials trials) {
        Tests scenarios = trials.scenarios(milestone.end(), milestone);
        unless(!scenarios.ran().isEmpty(), Reason.NO_TEST_RAN, milestone.feature() + " has no scenario that ran");
        scenarios.failures().stream().findFirst().ifPresent(failed -> {
            String end = milestone.slug() + (milestone.followed() ? " ends" : " ends so far");
            throw new Refutation(Reason.FEATURE_FAILS_AT_END,
                    milestone.feature() + " should pass where " + end + ", but " + Told.failure(failed));
        });
    }
}
