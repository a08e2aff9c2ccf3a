package kata.proof;

import static kata.proof.Refutation.unless;

import kata.git.Commit;
import kata.story.Milestone;
import kata.story.Step;

/**
 * A milestone's feature fails where the milestone starts, and passes where it ends. Between the two, its scenarios
 * come to pass one after the other. A milestone that nothing follows yet is under way: it may fail as long as it likes.
 */
final class FeatureRules {

    private FeatureRules() {
    }

    static void check(Step step, CommitInspector inspector) {
        step.milestone().filter(milestone -> step.opensItsMilestone())
                .ifPresent(milestone -> checkStart(milestone, inspector));
        step.milestone().filter(milestone -> step.endsItsMilestone() && milestone.followed())
                .filter(milestone -> !inspector.isUnfinished(milestone.end(), milestone))
                .ifPresent(milestone -> checkEnd(milestone, inspector));
        if (step.strict()) {
            Pace.at(step).ifPresent(pace -> pace.mark().ifPresent(mark -> checkMark(mark, step, pace, inspector)));
        }
    }

    private static void checkStart(Milestone milestone, CommitInspector inspector) {
        unless(!inspector.scenarios(milestone.start(), milestone).failed().isEmpty(), Reason.FEATURE_PASSES_AT_START,
                milestone.feature() + " should fail where " + milestone.slug() + " starts, but passes");
    }

    private static void checkEnd(Milestone milestone, CommitInspector inspector) {
        Tests scenarios = inspector.scenarios(milestone.end(), milestone);
        unless(!scenarios.ran().isEmpty(), Reason.NO_TEST_RAN, milestone.feature() + " has no scenario that ran");
        scenarios.failures().stream().findFirst().ifPresent(failed -> {
            throw new Refutation(Reason.FEATURE_FAILS_AT_END, milestone.feature() + " should pass where "
                    + milestone.slug() + " ends, but " + FailureText.of(failed));
        });
    }

    private static void checkMark(Commit mark, Step step, Pace pace, CommitInspector inspector) {
        Score before = Score.of(inspector.scenarios(mark, pace.milestone()));
        Score now = Score.of(inspector.scenarios(step.commit(), pace.milestone()));
        unless(now.passed() > before.passed() || now.isFull(), Reason.NO_FURTHER_SCENARIO,
                "%s at step %d of %s, and %d at %s: from the outside in, one more should".formatted(
                        now, pace.steps(), pace.milestone().slug(), before.passed(), mark.shortId()));
    }
}
