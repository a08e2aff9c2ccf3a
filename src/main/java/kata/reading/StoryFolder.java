package kata.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kata.files.Directory;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.WorkFolder;
import kata.reference.NumberedStep;

/** A clone in which one looks at the story's steps, one after the other: home stays as it is. */
public final class StoryFolder {

    public static final String NAME = "kata-work/story";

    private final Path home;
    private final Path path;

    /** @param home the top of the clone that has main */
    public StoryFolder(Path home) {
        this.home = home;
        path = home.resolve("kata-work").resolve("story");
    }

    public Path path() {
        return path;
    }

    public boolean exists() {
        return Files.isDirectory(path.resolve(".git"));
    }

    public Git git() {
        return Git.in(path);
    }

    /** Why it may not be moved: what lies in it would be lost. Empty when it may. */
    public String objection() {
        Git git = git();
        if (!new WorkFolder(git).isClean()) {
            return NAME + " has changes that are not committed: git stash --include-untracked, there, puts them away";
        }
        boolean kept = !git.ask("for-each-ref", "--count=1", "--contains", "HEAD").isEmpty();
        return kept ? "" : NAME + " has a commit of your own: git branch mine, there, keeps it";
    }

    /** Has the step's files in it, and nothing else; makes the folder if there is none. */
    public void show(NumberedStep step) {
        String commit = step.step().commit().id();
        if (!exists()) {
            make();
        }
        Git git = git();
        try {
            git.ask("cat-file", "-e", commit + "^{commit}");
        } catch (GitRefused unknown) {
            git.ask("fetch", "--quiet", "origin");
        }
        git.ask("checkout", "--quiet", "--detach", commit);
    }

    /** It is made aside, so that it is there as a whole or not at all. */
    private void make() {
        Path aside = path.resolveSibling(".story-" + ProcessHandle.current().pid());
        Directory unfinished = new Directory(aside);
        try {
            Files.createDirectories(path.getParent());
            Git.in(home).ask("clone", "--quiet", "--no-checkout", "--", home.toString(), aside.toString());
            Git.in(aside).ask("config", "kata.home", home.toString());
            Git.in(aside).ask("config", "advice.detachedHead", "false");
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (Files.isDirectory(aside)) {
                unfinished.empty();
                unfinished.delete("");
            }
        }
    }
}
