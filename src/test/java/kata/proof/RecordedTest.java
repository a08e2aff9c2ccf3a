package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedTest {

    @Test
    void escapesControlCharactersAndNothingElse() {
        assertThat(Recorded.escaped("a\u001fb\tc \\u001f “é” \ud83d\ude00"))
                .isEqualTo("a\\u001fb\\u0009c \\u001f “é” \ud83d\ude00");
    }

    @Test
    void tellsAMessageWithAControlCharacterEitherWay() {
        assertThat(new Recorded("expected: \"a\\u001fb\"").tells("expected: \"a\u001fb\"")).isTrue();
        assertThat(new Recorded("expected: \"a\u001fb\"").tells("expected: \"a\u001fb\"")).isTrue();
        assertThat(new Recorded("expected: \"ab\"").tells("expected: \"a\u001fb\"")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "connection to 127.0.0.1:<port> refused, connection to 127.0.0.1:40213 refused",
            "expected: Till@<id>,                    expected: Till@1b28cdfa",
            "no file <path> (gone),                  no file /tmp/junit-17/a.txt (gone)",
            "closed at <time>,                       closed at 2026-03-01T12:00:00.25Z",
            "waited <time> in vain,                  waited 2.5 s in vain",
            "after <time>,                           after PT1.5S",
            "at <port> and <port>,                   at 6969 and 6970",
            "(a+b)* on <port>,                       (a+b)* on 6969",
            "give <port> and <host>,                 give <port> and <host>"})
    void tellsWhatAPlaceholderStandsFor(String recorded, String message) {
        assertThat(new Recorded(recorded).tells(message)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
            "on port <port>, on port 123456",
            "on port <port>, on port none",
            "on port <port>, on port 6969 and more",
            "on host <host>, on host localhost",
            "no file <path>, no file of that name",
            "at <time>,      at noon"})
    void tellsNothingElse(String recorded, String message) {
        assertThat(new Recorded(recorded).tells(message)).isFalse();
    }
}
