package greenroom.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void aCommandGoesBehindAHeaderOfSixteenBytes() {
        assertThat(text(Letter.command("session", "90dc340a"))).isEqualTo("cmd:16          session\u001f90dc340a");
    }

    private static String text(Letter letter) {
        return new String(letter.bytes(), StandardCharsets.ISO_8859_1);
    }
}
