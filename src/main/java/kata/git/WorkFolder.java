package kata.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What lies in a repository's folder, committed or not. */
public final class WorkFolder {

    private final Git git;

    public WorkFolder(Git git) {
        this.git = git;
    }

    public Path top() {
        return Path.of(git.ask("rev-parse", "--show-toplevel"));
    }

    /** Whether all that lies there is committed, but for what git is told to ignore. */
    public boolean isClean() {
        return git.ask("status", "--porcelain").isEmpty();
    }

    /**
     * The id of a tree of all that lies there, but for what git is told to ignore. It is written by an index of its
     * own: what somebody has staged stays staged, and no more.
     */
    public String tree() {
        Path index = gitPath("index");
        Path own = gitPath("kata-index-" + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId());
        try {
            if (Files.exists(index)) {
                // Git compares a file's time with the index's to know whether it may have changed in the same second.
                Files.copy(index, own, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Git aside = git.with("GIT_INDEX_FILE", own.toString());
            aside.ask("add", "--all", ":/");
            return aside.ask("write-tree");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            own.toFile().delete();
        }
    }

    /** Git says it from its own directory, or whole. */
    private Path gitPath(String name) {
        return git.directory().resolve(git.ask("rev-parse", "--git-path", name));
    }
}
