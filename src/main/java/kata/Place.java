package kata;

import java.nio.file.Path;
import java.util.Map;
import kata.git.Git;

/** Where the trainer was called: the directory decides which repository is meant. */
record Place(Path directory, Map<String, String> environment) {

    static Place ofThisProcess() {
        return new Place(Path.of("").toAbsolutePath(), System.getenv());
    }

    /** @throws NotUsable when the history is not all there */
    Git wholeRepository() {
        Git git = Git.in(directory);
        if (git.isShallow()) {
            throw new NotUsable("this clone is shallow, and the story is its history: git fetch --unshallow gets it");
        }
        return git;
    }
}
