package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kata.git.Commit;
import kata.proof.Judged;
import kata.proof.Reason;
import kata.proof.Verdict;
import kata.story.Step;
import kata.story.Story;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final StringWriter written = new StringWriter();
    private final Report report = new Report(new PrintWriter(written));

    @Test
    void tellsAStepOnALine() {
        report.line(judged("red: adds up", new Verdict.Proven(), false));
        assertThat(written).hasToString(
                "1234567 red      adds up" + " ".repeat(58) + "proven" + " ".repeat(21) + "12 ms\n");
    }

    @Test
    void tellsWhatAnEarlierRunHasProven() {
        report.line(judged("red: adds up", new Verdict.Proven(), true));
        assertThat(written.toString()).contains(" proven before ");
    }

    @Test
    void tellsTheReasonAgainstAStep() {
        report.line(judged("red: adds up", new Verdict.Refuted(Reason.RED_BUT_PASSES, "it passes"), false));
        assertThat(written.toString()).contains(" red-but-passes ");
    }

    @Test
    void shortensALongSubject() {
        report.line(judged("red: " + "very ".repeat(20) + "long", new Verdict.Proven(), false));
        assertThat(written.toString()).contains(" very v... proven ");
    }

    @Test
    void countsAndGivesTheEvidence() {
        report.summary(List.of(judged("red: adds up", new Verdict.Proven(), false),
                judged("green: adds up", new Verdict.Refuted(Reason.FAILS, "it fails"), false)), List.of());
        assertThat(written).hasToString("2 steps, 1 proven, 1 refuted\n\n1234567 green: adds up\n  fails: it fails\n");
    }

    @Test
    void notesWhenMoreThanOneInTenIsAPin() {
        assertThat(pinsAmong(9)).isEqualTo("note: 1 of 9 steps of 1-till is a pin; one in ten is meant\n");
        assertThat(pinsAmong(10)).isEmpty();
    }

    private String pinsAmong(int steps) {
        written.getBuffer().setLength(0);
        List<Commit> commits = IntStream.range(0, steps)
                .mapToObj(i -> commit(i, i == 0 ? "pin: zero" : "green: adds up")).toList();
        Story story = Story.of(commits);
        report.pins(story.milestones().iterator().next(), story.steps().stream()
                .map(step -> new Judged(step, new Verdict.Proven(), Duration.ZERO, false)).toList());
        return written.toString();
    }

    private static Judged judged(String subject, Verdict verdict, boolean known) {
        Step step = Story.of(List.of(commit(0, subject))).steps().getFirst();
        return new Judged(step, verdict, Duration.ofMillis(12), known);
    }

    private static Commit commit(int number, String subject) {
        return new Commit("1234567" + number, "tree", List.of(), subject, "", Map.of("Milestone", List.of("1-till")));
    }
}
