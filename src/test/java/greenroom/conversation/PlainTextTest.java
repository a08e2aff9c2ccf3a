package greenroom.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
}
