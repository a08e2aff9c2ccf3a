package kata.replay;

import java.io.Serializable;
import java.util.List;

/** What came of replaying a commit. */
public sealed interface Outcome extends Serializable {

    /** It was compiled and tested; the results are in the order in which the tests ended. */
    record Tested(List<Result> results) implements Outcome {
    }

    /**
     * It could not be compiled.
     *
     * @param firstError the compiler's, on one line
     */
    record Broken(String firstError) implements Outcome {
    }

    /**
     * It came to no end: it took too long, or brought its JVM down.
     *
     * @param how in words
     */
    record Lost(String how) implements Outcome {
    }
}
