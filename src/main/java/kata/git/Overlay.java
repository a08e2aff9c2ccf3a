package kata.git;

import java.nio.file.Path;
import java.util.Map;

/** Files that are laid over a tree, without a work folder. */
public final class Overlay {

    private final Git git;

    public Overlay(Git git) {
        this.git = git;
    }

    /**
     * The id of the tree that has these files in place of its own, or beside them.
     *
     * @param files by their paths in the tree, with slashes
     */
    public String over(String tree, Map<String, Path> files) {
        Path index = git.directory().resolve(git.ask("rev-parse", "--git-path",
                "kata-overlay-" + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId()));
        try {
            Git aside = git.with("GIT_INDEX_FILE", index.toString());
            aside.ask("read-tree", tree);
            files.forEach((path, file) -> aside.ask("update-index", "--add", "--cacheinfo",
                    "100644," + git.ask("hash-object", "-w", "--no-filters", file.toAbsolutePath().toString()) + "," + path));
            return aside.ask("write-tree");
        } finally {
            index.toFile().delete();
        }
    }
}
