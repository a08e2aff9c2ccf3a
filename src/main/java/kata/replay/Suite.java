package kata.replay;

import java.io.Serializable;
import java.time.Duration;

/** What of a commit is to be tested. */
public sealed interface Suite extends Serializable {

    /** How long it may take, compiling included. */
    Duration limit();

    /** All classes that are named as unit tests are. */
    record UnitTests() implements Suite {

        @Override
        public Duration limit() {
            return Duration.ofSeconds(60);
        }
    }

    /**
     * One feature, with all its scenarios.
     *
     * @param path from the repository's top
     */
    record Feature(String path) implements Suite {

        @Override
        public Duration limit() {
            return Duration.ofSeconds(180);
        }
    }
}
