package kata.replay;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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

    /**
     * @param reason in words, as whoever skipped it gave it
     */
    record Skipped(String test, String reason) implements Result {

        public Skipped(String test) {
            this(test, "");
        }

        /** What was remembered of a skipped test before reasons were is read as well. */
        public Skipped {
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /**
     * Two failures are the same when they say the same, wherever that was.
     *
     * @param cause how it failed
     * @param type the exception's class
     * @param message the first line that is not blank of the exception's message
     * @param actual what a comparison found instead of what it expected; empty when the failure is none
     * @param details all else that is known of it
     */
    record Failed(String test, Cause cause, String type, String message, String actual, Details details)
            implements Result {

        /** A failure of which no more is known. */
        public Failed(String test, Cause cause, String type, String message, String actual) {
            this(test, cause, type, message, actual, Details.NONE);
        }

        /** A failure that compares nothing. */
        public Failed(String test, Cause cause, String type, String message) {
            this(test, cause, type, message, "");
        }

        public Optional<String> butWas() {
            return Optional.of(actual).filter(it -> !it.isEmpty());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Failed failed && said().equals(failed.said());
        }

        @Override
        public int hashCode() {
            return said().hashCode();
        }

        private List<Object> said() {
            return List.of(test, cause, type, message, actual);
        }
    }

    /**
     * What a failure says beyond its first line.
     *
     * @param words the exception's whole message
     * @param frames where it was thrown in the commit's own classes, innermost first:
     *         {@code src/main/java/shop/Till.java:7}
     * @param step the step of the scenario at which it failed; empty when it was none
     * @param line where that step stands in its feature; 0 when it was none
     * @param printed what the test has printed meanwhile; empty unless it was a scenario
     */
    record Details(String words, List<String> frames, String step, int line, String printed) implements Serializable {

        public static final Details NONE = new Details("", List.of(), "", 0, "");

        Details withPrinted(String text) {
            return new Details(words, frames, step, line, text);
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
