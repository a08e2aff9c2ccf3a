package kata.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine.Help.Ansi;

@Timeout(20)
class ScreenTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final List<String> called = new ArrayList<>();

    @Test
    void showsTheBoardUntilSomebodyQuits() throws IOException {
        assertThat(shown("q")).contains("1-till").contains("not run yet").contains("quit");
    }

    @Test
    void endsWithItsInput() throws IOException {
        assertThat(shown("")).contains("1-till");
    }

    @Test
    void callsTheTrainerByKeys() throws IOException {
        assertThat(shown("c h n q")).contains("called check").contains("Any key goes back to watching.");
        assertThat(called).containsExactly("[check]", "[hint]", "[solution]");
    }

    @Test
    void commitsWhatSomebodySays() throws IOException {
        shown("rcounts coins\nNobody counted.\n g\n\n q");
        assertThat(called).containsExactly("[red, counts coins, --why, Nobody counted.]", "[green]");
    }

    @Test
    void commitsNothingWhenSomebodyThinksBetter() throws IOException {
        assertThat(shown("r\u0004")).contains("Nothing was committed.");
        assertThat(called).isEmpty();
    }

    @Test
    void knowsWhichTerminalsAreOfUse() throws IOException {
        try (Terminal good = terminal(InputStream.nullInputStream());
                Terminal dumb = new DumbTerminal(InputStream.nullInputStream(), written)) {
            assertThat(Screen.isUsable(good)).isTrue();
            assertThat(Screen.isUsable(dumb)).isFalse();
        }
    }

    private String shown(String keys) throws IOException {
        try (Terminal terminal = terminal(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)))) {
            new Screen(terminal, new Board("1-till", Ansi.OFF), (out, arguments) -> {
                called.add(List.of(arguments).toString());
                out.println("called " + arguments[0]);
                return 0;
            }).show();
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    private Terminal terminal(InputStream keys) throws IOException {
        Terminal terminal = new ExternalTerminal("a test", "xterm", keys, written, StandardCharsets.UTF_8);
        terminal.setSize(new Size(100, 30));
        return terminal;
    }
}
