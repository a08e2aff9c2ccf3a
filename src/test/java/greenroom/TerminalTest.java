package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void namesTheThreadThatEndsTheProgram() {
        Thread ending = Terminal.ending(() -> 0);

        assertThat(ending.getName().replaceAll("\\d+", "N")).isEqualTo("interrupted");
    }

    @Test
    void printsForAnAsciiScreenInUtf8() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();

        Terminal.screen(shown, "ANSI_X3.4-1968").println("Zoë");

        assertThat(shown.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Zoë");
    }

    @Test
    void takesAnAsciiKeyboardForOneOfUtf8() throws IOException {
        InputStream typed = new ByteArrayInputStream("Grüezi".getBytes(StandardCharsets.UTF_8));

        assertThat(Terminal.keyboard(typed, "ANSI_X3.4-1968").readLine()).isEqualTo("Grüezi");
    }
}
