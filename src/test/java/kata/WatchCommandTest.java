package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kata.check.Checker;
import kata.git.Git;
import kata.git.WorkFolder;
import kata.lights.Light;
import kata.lights.Lights;
import kata.watch.TreeJudge;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(60)
class WatchCommandTest {

    @TempDir
    private Path directory;
    @TempDir
    private Path cache;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private Workspace workspace;

    @BeforeEach
    void begin() {
        Repository repository = Repository.in(directory)
                .write("features/1-till.feature", "Feature: Till\n  Scenario: A day\n    Then it is open\n"
                        + "  @realtime\n  Scenario: A minute\n    Then it is open\n")
                .commit("red: a", "Milestone: 1-till");
        repository.git("checkout", "--quiet", "-b", "mine");
        repository.git("reset", "--quiet", "--hard");
        workspace = new Workspace(directory, Map.of("XDG_CACHE_HOME", cache.toString()));
    }

    @Test
    void watchesUntilSomebodyQuits() throws Exception {
        Terminal terminal = new ExternalTerminal("a test", "xterm",
                new ByteArrayInputStream("q".getBytes(StandardCharsets.UTF_8)), written, StandardCharsets.UTF_8);
        terminal.setSize(new Size(100, 30));
        assertThat(watch(terminal)).isZero();
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("1-till");
    }

    @Test
    void saysThatATerminalWillNotDo() throws Exception {
        assertThat(watch(new DumbTerminal(InputStream.nullInputStream(), written))).isEqualTo(2);
        assertThat(err.toString()).contains("this terminal cannot show it: ./kata check --fast judges once");
    }

    @Test
    void judgesByTheMeansOfACheck() {
        Git git = Git.in(directory);
        String tree = new WorkFolder(git).tree();
        try (Checker checker = new Checker(git, java.util.Optional.empty())) {
            TreeJudge judge = new CheckerJudge(checker, git, "1-till");
            assertThat(judge.units(tree)).isEqualTo(new TreeJudge.Tested(Light.GREEN, "no unit test yet", List.of()));
            assertThat(new Lights(git).all()).hasSize(1);
            assertThat(judge.scenarios(tree)).containsExactly("A day", "A minute");
            assertThat(judge.play(tree, "A day").passes()).isFalse();
            assertThat(judge.play(tree, "A minute")).isEqualTo(new TreeJudge.Seen(true, List.of()));
        }
    }

    private int watch(Terminal terminal) {
        CommandLine kata = new CommandLine(new WatchCommand(workspace, () -> terminal)).setErr(new PrintWriter(err,
                true));
        return kata.setExecutionExceptionHandler((thrown, line, parsed) -> {
            line.getErr().println(thrown.getMessage());
            return thrown instanceof NotUsable ? 2 : 3;
        }).execute();
    }
}
