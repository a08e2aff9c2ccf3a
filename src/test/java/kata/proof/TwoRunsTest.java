package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoRunsTest {

    @ParameterizedTest
    @CsvSource({
            "127.0.0.1:40213 is shut,   127.0.0.1:39111 is shut,     127.0.0.1:<port> is shut",
            "on port 6969,              on port 40001,               on port <port>",
            "expected: Till@1b28cdfa,   expected: Till@5ae9a829,     expected: Till@<id>",
            "no '/tmp/junit1/a.txt',    no '/tmp/junit22/a.txt',     no '<path>'",
            "at 12:00:01.5 it ended,    at 12:00:02.25 it ended,     at <time> it ended",
            "waited 12ms for a,         waited 15ms for a,           waited <time> for a",
            "at 2026-03-01T12:00:00Z,   at 2026-03-01T12:00:00.1Z,   at <time>",
            "7a1c9c1e-4b7f is at 4001,  0b5e1f60-9c3d is at 4002,    <id> is at <port>"})
    void findsAPlaceholderForWhatDiffers(String first, String second, String both) {
        assertThat(new TwoRuns(first, second).withPlaceholders()).contains(both);
        assertThat(new Recorded(both).tells(second)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
            "expected: 3,       expected: 4",
            "it is shut,        it is full",
            "it is shut,        it is not shut",
            "\"abc\" is there,  \"abd\" is there"})
    void takesNoWrongMessageForAnotherRun(String first, String second) {
        assertThat(new TwoRuns(first, second).withPlaceholders()).isEmpty();
    }

    @Test
    void needsNoPlaceholderForTheSame() {
        assertThat(new TwoRuns("on port 6969", "on port 6969").withPlaceholders()).isEmpty();
    }
}
