package kata.replay;

import java.io.Serializable;
import java.util.Optional;

/**
 * How one run of a test went.
 *
 * @param test {@code greenroom.wire.HeaderTest#padsTheHeader}, or a scenario's name; all runs of a parameterized
 *         test have the same
 */
public sealed interface Result extends Serializable {

    String test();

    record Passed(String test) implements Result {
    }

    record Skipped(String test) implements Result {
    }

    /**
     * @param cause how it failed
     * @param type the exception's class
     * @param message the first line that is not blank of the exception's message
     * @param actual what a comparison found instead of what it expected; empty when the failure is none
     */
    record Failed(String test, Cause cause, String type, String message, String actual) implements Result {

        /** A failure that compares nothing. */
        public Failed(String test, Cause cause, String type, String message) {
            this(test, cause, type, message, "");
        }

        public Optional<String> butWas() {
            return Optional.of(actual).filter(it -> !it.isEmpty());
        }
    }

    /** What a failure says about its test. */
    enum Cause {
        /** The test looked, and saw something else than it wanted. */
        ASSERTION,
        /** The production code said itself that it is not written yet. */
        STUB,
        /** A scenario's step that nobody has written. */
        UNWRITTEN_STEP,
        /** Anything else that was thrown. */
        EXCEPTION
    }
}
