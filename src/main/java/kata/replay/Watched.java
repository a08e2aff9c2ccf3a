package kata.replay;

import java.util.Map;

/**
 * What came of test classes whose program was watched.
 *
 * @param sights by the name of the test class; without those that it did not come to
 */
public record Watched(Outcome outcome, Map<String, Sight> sights) {
}
