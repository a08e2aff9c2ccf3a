package kata.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import kata.files.Directory;
import kata.git.Git;
import kata.reference.Chapter;

/** Makes the folder in which somebody builds a milestone: a clone that knows nothing of what comes after its start. */
public final class Starting {

    /** Where the work folders are, from the home repository's top. */
    public static final String FOLDERS = "kata-work";

    static final String BRANCH = "mine";

    private static final Set<String> COPIED = Set.of("user.name", "user.email", "core.autocrlf", "core.editor");

    private final Git home;
    private final Path top;

    public Starting(Git home) {
        this.home = home;
        top = Path.of(home.ask("rev-parse", "--show-toplevel"));
    }

    /** Where the work folder of a milestone is, or would be. */
    public Path folder(Chapter chapter) {
        return top.resolve(FOLDERS).resolve(chapter.slug());
    }

    /**
     * Makes the folder beside its place, and moves it there when it is whole: what was broken off is never taken for
     * it, and goes when somebody starts again.
     *
     * @throws NotNow when it is there already
     */
    public Path start(Chapter chapter) {
        Path folder = folder(chapter);
        if (Files.exists(folder)) {
            Path near = top.relativize(folder);
            throw new NotNow(near + " is there already: cd " + near
                    + " and go on, or ./kata reset there, which keeps your work on a branch");
        }
        Path unfinished = folder.resolveSibling(chapter.slug() + ".unfinished");
        try {
            new Directory(unfinished).empty();
            Files.createDirectories(unfinished);
            fill(unfinished, chapter.start().id());
            move(unfinished, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private void fill(Path folder, String start) throws IOException {
        home.ask("init", "--quiet", "--initial-branch=" + BRANCH, folder.toString());
        Git git = Git.in(folder.toRealPath());
        git.ask("config", "kata.home", top.toString());
        copySettings(git);
        git.ask("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", top.toString(), start);
        git.ask("reset", "--quiet", "--hard", start);
    }

    /** What is set for the user as a whole holds in every folder; what is set at home alone has to be copied. */
    private void copySettings(Git git) {
        for (String setting : home.ask("config", "--local", "--list").lines().toList()) {
            String[] words = setting.split("=", 2);
            if (words.length == 2 && COPIED.contains(words[0])) {
                git.ask("config", words[0], words[1]);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }
}
