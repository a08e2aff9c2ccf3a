package greenroom.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void isBlankWhenItHasOnlySpacesOfAnyKind() {
        assertThat(new PlainText("\u00A0\u2003 \t").isBlank()).as("the text is blank").isTrue();
    }

    @Test
    void hasNothingThatEndsItsLine() {
        assertThat(new PlainText("one\u0085two\u2028three\u2029four\u009Bfive").value())
                .isEqualTo("onetwothreefourfive");
    }

    @Test
    void hasNothingThatTurnsItsLettersRound() {
        assertThat(escaped(new PlainText("pay \u202Eecila\u202C \u2067now\u2069\u200F"))).isEqualTo("pay ecila now");
    }

    /** What cannot be seen, or is not ASCII, as it would stand in a program. */
    private static String escaped(PlainText text) {
        return text.value().chars().mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04X".formatted(c))
                .collect(Collectors.joining());
    }
}
