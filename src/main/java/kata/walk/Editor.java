package kata.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import kata.git.Git;
import kata.git.GitRefused;

/** Asks somebody for words in the editor that her git is set up with. */
public final class Editor {

    /** Git runs an alias by a shell of its own, on Windows too; its editor may be a whole command line. */
    private static final String ALIAS = "alias.kata-edit=!f() { eval \"$(git var GIT_EDITOR) \\\"\\$1\\\"\"; }; f";

    private final Git git;

    public Editor(Git git) {
        this.git = git;
    }

    /**
     * What she writes, without the lines that begin with #; empty when that is nothing.
     *
     * @param hint lines for her to read
     */
    public Optional<String> ask(String hint) {
        Path file = Path.of(git.ask("rev-parse", "--absolute-git-dir")).resolve("KATA_EDITMSG");
        try {
            Files.writeString(file, "\n" + hint.lines().map(line -> "# " + line + "\n").collect(Collectors.joining()));
            git.onTheTerminal("-c", ALIAS, "kata-edit", file.toString());
            return Optional.of(Files.readString(file).lines().filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n")).strip()).filter(text -> !text.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GitRefused refused) {
            throw new NotNow("your editor could not be used: say why with --why \"...\" instead");
        } finally {
            file.toFile().delete();
        }
    }
}
