package kata.replay;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What of a commit is to be tested. */
public sealed interface Suite extends Serializable {

    /** Each scenario of a program that does nothing may wait for it until its patience ends. */
    Duration PATIENCE_WITH_SCENARIOS = Duration.ofSeconds(300);

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
     * Some test classes.
     *
     * @param names with a dollar before what is nested; of a class with a method behind a #, only such methods
     * @param patience how long one test may take before it is interrupted, in milliseconds; 0 for as long as it likes
     * @param limit how long all may take
     * @param untilOneFails whether what comes after a class that has failed is of no interest
     */
    record Classes(List<String> names, long patience, Duration limit, boolean untilOneFails) implements Suite {

        Classes only(String name) {
            return new Classes(List.of(name), patience, limit, untilOneFails);
        }
    }

    /** Some test classes, one after the other, of which each is seen for itself. */
    record OneByOne(List<String> names) implements Suite {

        private static final int SECONDS = 60;

        @Override
        public Duration limit() {
            return Duration.ofSeconds(SECONDS);
        }

        Classes only(String name) {
            return new Classes(List.of(name), 0, limit(), false);
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
            return PATIENCE_WITH_SCENARIOS;
        }
    }

    /**
     * Some scenarios of a feature.
     *
     * @param path from the repository's top
     * @param lines where they stand in it
     * @param untilOneFails whether what comes after a scenario that has failed is of no interest
     * @param properties the system properties that they are played with
     */
    record Scenarios(String path, List<Integer> lines, boolean untilOneFails, Map<String, String> properties)
            implements Suite {

        public Scenarios(String path, List<Integer> lines, boolean untilOneFails) {
            this(path, lines, untilOneFails, Map.of());
        }

        @Override
        public Duration limit() {
            return PATIENCE_WITH_SCENARIOS;
        }

        Scenarios only(int line) {
            return new Scenarios(path, List.of(line), untilOneFails, properties);
        }
    }
}
