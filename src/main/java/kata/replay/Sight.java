package kata.replay;

import java.io.Serializable;
import java.util.Map;

/**
 * What a test class makes run.
 *
 * @param millis how long it took
 * @param hits by the class that is run, with slashes
 */
public record Sight(long millis, Map<String, Hits> hits) implements Serializable {

    /**
     * Which parts of a class are run.
     *
     * @param id what JaCoCo knows the class by
     */
    public record Hits(long id, boolean[] probes) implements Serializable {
    }
}
