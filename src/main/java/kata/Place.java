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
record Place(Path directory, Path home, Map<String, String> environment) {

    /** A trainer at home. */
    Place(Path directory, Map<String, String> environment) {
        this(directory, directory, environment);
    }

    static Place ofThisProcess() {
        Path here = Path.of("").toAbsolutePath();
        return new Place(here, Path.of(System.getProperty("kata.home", here.toString())), System.getenv());
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
