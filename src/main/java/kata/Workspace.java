package kata;

import java.nio.file.Path;
import java.util.Map;
import kata.git.Git;

/**
 * Where the trainer was called.
 *
 * @param directory decides which repository is meant
 * @param home the clone that the trainer was started from: its main has the story that others have told
 */
record Workspace(Path directory, Path home, Map<String, String> environment) {

    /** A trainer at home. */
    Workspace(Path directory, Map<String, String> environment) {
        this(directory, directory, environment);
    }

    static Workspace ofThisProcess() {
        Path here = Path.of("").toAbsolutePath();
        return new Workspace(here, Path.of(System.getProperty("kata.home", here.toString())), System.getenv());
    }

    /** @throws NotUsable when the history is not all there */
    Git wholeRepository() {
        return whole(directory);
    }

    /** @throws NotUsable when the history is not all there */
    Git homeRepository() {
        return whole(home);
    }

    private static Git whole(Path directory) {
        Git git = Git.in(directory);
        if (git.isShallow()) {
            throw new NotUsable("this clone is shallow, and the story is its history: git fetch --unshallow gets it");
        }
        return git;
    }
}
