package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kata.git.Commit;
import kata.proof.Reason;
import kata.proof.Verdict.Refuted;
import kata.story.Step;
import kata.story.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {

    @ParameterizedTest
    @EnumSource
    void isOneLineAtMost(Reason reason) {
        assertThat(Stream.of(StepKind.values()).flatMap(kind -> after(kind, reason).stream()))
                .allMatch(line -> line.lines().count() == 1);
    }

    @Test
    void goesByTheKindOfTheStep() {
        assertThat(after(StepKind.RED, Reason.FAILS)).hasValueSatisfying(line ->
                assertThat(line).startsWith("everything but the new test passes in a red"));
        assertThat(after(StepKind.GREEN, Reason.FAILS)).contains("a green lets every test pass; an old test that asks "
                + "for more than it means is loosened first, in a commit of its own without a prefix that says why "
                + "(git commit)");
        assertThat(after(StepKind.PIN, Reason.FAILS)).contains("every test passes before and after a pin");
        assertThat(after(StepKind.GREEN, Reason.DOES_NOT_COMPILE)).isEmpty();
        assertThat(after(StepKind.GREEN, Reason.DID_NOT_FINISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TillTest.java:7: cannot find symbol, symbol: class Till  | write the smallest stub that lets the test compile
            TillTest.java:3: package shop.till does not exist        | write the smallest stub that lets the test compile
            Till.java:7: ';' expected                                |
            """)
    void asksForAStubWhereANameIsMissing(String evidence, String advice) {
        assertThat(Advice.after(StepKind.RED, new Refuted(Reason.DOES_NOT_COMPILE, evidence), Optional.empty()))
                .isEqualTo(Optional.ofNullable(advice));
    }

    @Test
    void remembersTheRedThatWaits() {
        Refuted fails = new Refuted(Reason.FAILS, "TillTest#adds failed");
        assertThat(Stream.of(StepKind.RED, StepKind.REFACTOR, StepKind.PIN).map(kind -> Advice.after(kind, fails,
                waiting())))
                .containsOnly(Optional.of("a red waits for its green: let \"adds\" pass first, or ./kata fix mends it"));
        assertThat(Advice.after(StepKind.GREEN, fails, waiting())).isEqualTo(after(StepKind.GREEN, Reason.FAILS));
        assertThat(Advice.after(StepKind.PIN, new Refuted(Reason.PIN_ADDS_NO_TEST, ""), waiting()))
                .contains("without a new test it is a refactoring");
    }

    @Test
    void saysHowARedThatWasAMistakeIsTakenBack() {
        Refuted waits = new Refuted(Reason.RED_LEFT_RED, "0123456 red: adds waits for its green");
        assertThat(after(StepKind.RED, Reason.RED_LEFT_RED)).contains("let it pass first: ./kata green");
        assertThat(Advice.after(StepKind.REFACTOR, waits, waiting())).contains("let it pass first: ./kata green; if the "
                + "red was a mistake, ./kata fix tells it anew, and git reset 0123456~1 takes it back");
        Refuted passes = new Refuted(Reason.RED_BUT_PASSES, "TillTest#adds passed");
        assertThat(Advice.afterMending(StepKind.RED, passes)).contains("git reset HEAD~1 takes the red back and leaves "
                + "your files as they are; if the test is worth keeping, ./kata pin \"...\" then tells it");
        assertThat(Advice.afterMending(StepKind.REFACTOR, waits)).isEqualTo(Advice.after(StepKind.REFACTOR, waits,
                waiting()));
    }

    @Test
    void saysHowAMissingExceptionGetsAMessage() {
        assertThat(Advice.after(StepKind.RED, new Refuted(Reason.MESSAGE_SAYS_NOTHING,
                "any test could fail with: Expecting code to raise a throwable."), Optional.empty()))
                .hasValueSatisfying(line -> assertThat(line).contains("assertThatThrownBy(() -> ..., \"a "));
        assertThat(after(StepKind.RED, Reason.MESSAGE_SAYS_NOTHING)).isEmpty();
    }

    private static Optional<Step> waiting() {
        Commit red = new Commit("0123456789", "tree", List.of(), "red: adds", "", Map.of());
        return Optional.of(new Step(red, StepKind.RED, "adds", Optional.empty(), Optional.empty(), true, true,
                Optional.empty()));
    }

    private static Optional<String> after(StepKind kind, Reason reason) {
        return Advice.after(kind, new Refuted(reason, "what was seen"), Optional.empty());
    }
}
