package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.replay.Outcome;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import org.junit.jupiter.api.Test;

/** Small histories of a milestone whose feature does not do what it should. */
class MilestoneTest extends TillStory {

    @Test
    void anOpeningThatPasses() {
        assertRefuted(PASSES, "red-but-passes", "features/1-till.feature passed");
    }

    @Test
    void anOpeningWithAStepThatNobodyWrote() {
        Failed undefined = new Failed("A day", Cause.UNWRITTEN_STEP, "a.UndefinedStepException", "it is shut");
        assertRefuted(new Outcome.Tested(List.of(undefined)), "red-for-another-reason",
                "a step has no definition yet: A day failed with UndefinedStepException: it is shut");
    }

    @Test
    void anOpeningThatFailsWithAnotherMessage() {
        assertRefuted(fails("it is full"), "red-for-another-reason",
                "expected Fails-with: it is shut, but A day failed with IllegalStateException: it is full");
    }

    @Test
    void anOpeningWithoutAScenario() {
        assertRefuted(new Outcome.Tested(List.of()), "no-test-ran", "no scenario ran");
    }

    @Test
    void aMilestoneThatStartsWithAFeatureThatPasses() {
        till.repository().write("features/2-cart.feature", "Feature: Cart");
        till.test(Till.exists(), "@Test void twice() { }").repository().commit("pin: a cart", "Milestone: 2-cart");
        assertRefuted("feature-passes-at-start", "features/2-cart.feature should fail where 2-cart starts, but passes");
    }

    @Test
    void aMilestoneWhoseFeatureFailsAtItsEnd() {
        String green = till.green().repository().id("HEAD");
        till.repository().commit("docs");
        assertThat(verdict(green, fails("it is shut"))).isEqualTo(new Verdict.Refuted(Reason.FEATURE_FAILS_AT_END,
                "features/1-till.feature should pass where 1-till ends, "
                        + "but A day failed with IllegalStateException: it is shut"));
    }

    @Test
    void aMilestoneThatNothingFollowsMayStillFail() {
        till.green();
        assertProven(fails("it is shut"));
    }

    @Test
    void aMilestoneWhoseFeatureHasNoScenario() {
        String green = till.green().repository().id("HEAD");
        till.repository().commit("docs");
        assertThat(verdict(green, new Outcome.Tested(List.of()))).isEqualTo(
                new Verdict.Refuted(Reason.NO_TEST_RAN, "features/1-till.feature has no scenario that ran"));
    }

    @Test
    void aMilestoneMayBeUnfinished() {
        till.repository().write("features/1-till.feature", "@unfinished\nFeature: Till\n");
        String last = till.repository().commit("refactor: not yet", Till.MILESTONE).id("HEAD");
        till.repository().commit("docs");
        assertThat(verdict(last, fails("it is shut"))).isEqualTo(new Verdict.Proven());
    }
}
