package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import kata.proof.Reason;
import kata.proof.Verdict.Refuted;
import kata.story.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {

    @ParameterizedTest
    @EnumSource
    void isOneLineAtMost(Reason reason) {
        assertThat(Stream.of(Kind.values()).flatMap(kind -> after(kind, reason).stream()))
                .allMatch(line -> line.lines().count() == 1);
    }

    @Test
    void goesByTheKindOfTheStep() {
        assertThat(after(Kind.RED, Reason.FAILS)).hasValueSatisfying(line ->
                assertThat(line).startsWith("everything but the new test passes in a red"));
        assertThat(after(Kind.GREEN, Reason.FAILS)).contains("a green lets every test pass");
        assertThat(after(Kind.PIN, Reason.FAILS)).contains("every test passes before and after a pin");
        assertThat(after(Kind.RED, Reason.DOES_NOT_COMPILE)).isPresent();
        assertThat(after(Kind.GREEN, Reason.DOES_NOT_COMPILE)).isEmpty();
        assertThat(after(Kind.GREEN, Reason.DID_NOT_FINISH)).isEmpty();
    }

    private static Optional<String> after(Kind kind, Reason reason) {
        return Advice.after(kind, new Refuted(reason, "what was seen"));
    }
}
