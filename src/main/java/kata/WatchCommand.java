package kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import kata.check.Checker;
import kata.git.Git;
import kata.git.WorkFolder;
import kata.proof.Ledger;
import kata.walk.Walk;
import kata.watch.Board;
import kata.watch.Lookout;
import kata.watch.Saves;
import kata.watch.Screen;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stays, and judges on every save. */
@Command(name = "watch", mixinStandardHelpOptions = true,
        description = "Stays on the screen: on every save the unit tests at once, the scenario in work after.")
final class WatchCommand implements Callable<Integer> {

    private static final Duration QUIET = Duration.ofMillis(100);

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;
    private final Callable<Terminal> terminals;

    WatchCommand(Workspace workspace) {
        this(workspace, () -> TerminalBuilder.builder().name("kata").system(true).dumb(true)
                .encoding(StandardCharsets.UTF_8).build());
    }

    WatchCommand(Workspace workspace, Callable<Terminal> terminals) {
        this.workspace = workspace;
        this.terminals = terminals;
    }

    @Override
    public Integer call() throws Exception {
        Git git = workspace.wholeRepository();
        Walk walk = Walk.of(git);
        WorkFolder folder = new WorkFolder(git);
        try (Terminal terminal = terminals.call()) {
            if (!Screen.isUsable(terminal)) {
                throw new NotUsable("this terminal cannot show it: ./kata check --fast judges once");
            }
            Optional<Path> cache = Optional.of(Ledger.usualPlace(workspace.environment()));
            Board board = new Board(walk.slug(), spec.commandLine().getColorScheme().ansi());
            try (Checker checker = new Checker(git, cache).warmUp();
                    Lookout lookout = new Lookout(new CheckerJudge(checker, git, walk.slug()), folder::tree, board,
                            System::nanoTime);
                    Saves _ = Saves.in(folder.top(), QUIET, lookout::saved)) {
                lookout.saved();
                new Screen(terminal, board, (out, arguments) -> Main.run(workspace, out, out, arguments)).show();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }
}
