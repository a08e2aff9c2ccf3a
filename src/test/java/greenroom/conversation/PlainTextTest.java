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
    void isBlankWhenItHasOnlyTheBlankOfBraille() {
        assertThat(new PlainText("\u2800\u2800").isBlank()).as("the text is blank").isTrue();
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

    @Test
    void keepsTheJoinersWithinEmoji() {
        String heart = "\u2764\uFE0F";
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String rainbow = "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08";
        String runner = "\uD83C\uDFC3\uD83C\uDFFD\u200D\u2640\uFE0F";
        String key = "1\uFE0F\u20E3";
        String emoji = heart + family + rainbow + runner + key;
        assertThat(new PlainText("a" + emoji + "\u200D1\uFE0F").value()).isEqualTo("a" + emoji + "1");
    }

    /** What cannot be seen, or is not ASCII, as it would stand in a program. */
    private static String escaped(PlainText text) {
        return text.value().chars().mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04X".formatted(c))
                .collect(Collectors.joining());
    }
}
