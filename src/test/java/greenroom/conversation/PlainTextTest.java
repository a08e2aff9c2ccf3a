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

    @Test
    void hasNothingThatNobodyCanSee() {
        String unseen = "\u00AD\u034F\u115F\u1160\u17B4\u180B\u180E\u200B\u200C\u2060\u3164\uFE0F\uFEFF\uFFA0\uFFF0";
        String beyond = "\uD834\uDD73\uD82F\uDCA0\uDB40\uDC41\uDB40\uDD00";
        assertThat(escaped(new PlainText("no" + unseen + "thing" + beyond))).isEqualTo("nothing");
    }

    /** What cannot be seen, or is not ASCII, as it would stand in a program. */
    private static String escaped(PlainText text) {
        return text.value().chars().mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04X".formatted(c))
                .collect(Collectors.joining());
    }
}
