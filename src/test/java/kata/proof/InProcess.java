package kata.proof;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import kata.files.Directory;
import kata.git.Trees;
import kata.replay.CommitRunner;
import kata.replay.Library;
import kata.replay.Outcome;
import kata.replay.Replay;
import kata.replay.Suite;

/** Replays the unit tests of a repository's commits in this JVM; what its feature does is handed in. */
final class InProcess implements Replay {

    /** One for all tests, for its compiler is slow at first. */
    private static final CommitRunner BENCH = new CommitRunner(Library.ofThisProgram());

    private final Trees trees;
    private final Path copies;
    private final Outcome feature;
    private final AtomicInteger count = new AtomicInteger();

    InProcess(Trees trees, Path copies, Outcome feature) {
        this.trees = trees;
        this.copies = copies;
        this.feature = feature;
    }

    @Override
    public Outcome of(String tree, Suite suite) {
        if (suite instanceof Suite.Feature) {
            return feature;
        }
        Path copy = copies.resolve(Integer.toString(count.incrementAndGet()));
        trees.writeTo(new Directory(copy), tree);
        return BENCH.play(copy, suite);
    }
}
