package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kata.git.Commit;
import kata.replay.Outcome;
import kata.replay.Replay;
import kata.replay.Result;
import kata.story.Step;
import kata.story.Story;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final Replay PASSES = (tree, suite) -> new Outcome.Tested(List.of(new Result.Passed("a")));
    private static final Replay FAILS = (tree, suite) -> new Outcome.Tested(List.of(
            new Result.Failed("a", Result.Cause.ASSERTION, "java.lang.AssertionError", "expected 1")));
    private static final Replay LOST = (tree, suite) -> new Outcome.Lost("it took too long");

    @Test
    void findsNothingWhereBothWaysSayTheSame() {
        assertThat(new Audit(PASSES, PASSES).of(steps(3), 2)).isEmpty();
    }

    @Test
    void saysWhatOnlyOneWaySays() {
        assertThat(new Audit(PASSES, FAILS).of(steps(1), 1)).singleElement()
                .extracting(Audit.Difference::tests).isEqualTo(Set.of("a passed", "a failed"));
    }

    @Test
    void doesNotTakeALostReplayForAnAnswer() {
        assertThat(new Audit(PASSES, LOST).of(steps(1), 1)).hasSize(1);
    }

    @Test
    void looksAtSoManyStepsAndNoMore() {
        assertThat(new Audit(PASSES, FAILS).of(steps(5), 2)).hasSize(2);
        assertThat(new Audit(PASSES, FAILS).of(steps(1), 2)).hasSize(1);
    }

    @Test
    void choosesTheSameStepsAgain() {
        List<Step> steps = steps(20);
        assertThat(new Audit(PASSES, FAILS).of(steps, 3)).isEqualTo(new Audit(PASSES, FAILS).of(steps, 3));
    }

    private static List<Step> steps(int count) {
        return Story.of(IntStream.range(0, count).mapToObj(i -> new Commit("1234567" + i, "tree", List.of(),
                "refactor: " + i, "", Map.of("Milestone", List.of("1-till")))).toList()).steps();
    }
}
