package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "expected 3 coins | expected 14 coins",
            "no \"a\" here | no \"b c\" here",
            "Expecting empty but was: [1] | Expecting empty but was: [\"a\", \"b\"]",
            "empty but was containing value: 1970-01-01T00:00:00Z | empty but was containing value: Day[name=x]",
            "at 1970-01-01T00:00:00Z | at +294247-01-10T04:00:54.775807Z"})
    void isTheSameForOtherValues(String first, String second) {
        assertThat(kind(first, "")).isEqualTo(kind(second, ""));
    }

    @Test
    void isTheSameForTwoComparisons() {
        assertThat(kind("expected: Open[]", "null")).isEqualTo(kind("expected: \"shut\"", "1"));
    }

    @ParameterizedTest
    @CsvSource({"it is shut, it is full", "expected 3 coins, expected 3 notes", "expected: 3, it is shut"})
    void isAnotherForAnotherReason(String first, String second) {
        assertThat(kind(first, "")).isNotEqualTo(kind(second, ""));
    }

    @Test
    void isAnotherForAnotherException() {
        assertThat(FailureKind.of(new Failed("a", Cause.STUB, "java.lang.UnsupportedOperationException", "no")))
                .isNotEqualTo(FailureKind.of(new Failed("a", Cause.ASSERTION, "java.lang.AssertionError", "no")));
    }

    private static FailureKind kind(String message, String actual) {
        return FailureKind.of(new Failed("a", Cause.ASSERTION, "java.lang.AssertionError", message, actual));
    }
}
