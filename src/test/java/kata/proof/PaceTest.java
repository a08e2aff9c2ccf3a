package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kata.replay.Outcome;
import kata.replay.Result;
import kata.replay.Result.Cause;
import kata.replay.Suite;
import org.junit.jupiter.api.Test;

/** Histories whose steps may all be true, and in which a milestone goes the wrong way all the same. */
class PaceTest extends TillStory {

    private static final Outcome UNITS = new Outcome.Tested(List.of(new Result.Passed("shop.TillTest#exists")));

    @Override
    Till begin(Path where) {
        return Till.strictlyIn(where);
    }

    @Test
    void aMilestoneWithTooFewRefactorings() {
        String last = till.steps("green", 4).steps("refactor", 1).repository().id("HEAD");
        till.repository().commit("docs");
        assertThat(verdict(last, PASSES)).isEqualTo(new Verdict.Refuted(Reason.TOO_FEW_REFACTORINGS,
                "1-till ends with 1 refactoring for 4 greens; want one for 3"));
    }

    @Test
    void aMilestoneWithEnoughOfThem() {
        String last = till.steps("green", 3).steps("refactor", 1).repository().id("HEAD");
        till.repository().commit("docs");
        assertThat(verdict(last, PASSES)).isEqualTo(new Verdict.Proven());
    }

    @Test
    void aMilestoneThatIsUnderWayMayStillGetThem() {
        till.steps("refactor", 1).steps("green", 5).steps("refactor", 1);
        assertProven(fails("it is shut"));
    }

    @Test
    void aMilestoneWithoutAScenarioAfterTwentySteps() {
        till.steps("refactor", 20);
        assertRefuted(fails("it is shut"), "no-further-scenario", "0 of 1 scenario pass at step 20 of 1-till, "
                + "and 0 at " + shortId("HEAD~20") + ": from the outside in, one more should");
    }

    @Test
    void betweenTheMarksNothingIsPlayed() {
        till.steps("refactor", 21);
        assertProven(fails("it is shut"));
    }

    @Test
    void aMilestoneWhoseScenariosAllPassHasNoneToWaitFor() {
        till.steps("refactor", 20);
        assertProven(PASSES);
    }

    @Test
    void aMilestoneWithoutAnotherScenarioAfterFortyMore() {
        till.steps("refactor", 59).repository().write("docs/a.md", "").commit("refactor: last\n\nNobody has paid yet, so nothing is in it.", Till.MILESTONE);
        assertThat(afterwards(1, 1)).isEqualTo(new Verdict.Refuted(Reason.NO_FURTHER_SCENARIO,
                "1 of 3 scenarios pass at step 60 of 1-till, and 1 at " + shortId("HEAD~40")
                        + ": from the outside in, one more should"));
    }

    @Test
    void aMilestoneWithAnotherScenarioAfterFortyMore() {
        till.steps("refactor", 59).repository().write("docs/a.md", "").commit("refactor: last\n\nNobody has paid yet, so nothing is in it.", Till.MILESTONE);
        assertThat(afterwards(1, 2)).isEqualTo(new Verdict.Proven());
    }

    private Verdict afterwards(int before, int now) {
        String newest = till.repository().id("HEAD^{tree}");
        return till.verdict("HEAD", trees -> (tree, suite) -> suite instanceof Suite.Feature
                ? scenarios(tree.equals(newest) ? now : before, 3) : UNITS);
    }

    private static Outcome scenarios(int passed, int all) {
        return new Outcome.Tested(IntStream.range(0, all).<Result>mapToObj(i -> i < passed
                ? new Result.Passed("A day") : new Result.Failed("A day", Cause.EXCEPTION, "E", "no")).toList());
    }
}
