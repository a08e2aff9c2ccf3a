package greenroom.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void isBlankWhenItHasOnlySpacesOfAnyKind() {
        assertThat(new PlainText("\u00A0\u2003 \t").isBlank()).as("the text is blank").isTrue();
    }
}
