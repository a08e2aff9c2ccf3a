package kata.stages;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a build has shown of a stage.
 *
 * @param complaint why the build failed, if it did: it goes on after a test that fails
 * @param features how the scenarios of each feature went, by its path
 * @param failed the scenarios that failed, one by one
 * @param failures the other tests that failed: class, {@code #}, method
 * @param lines which of the program's lines were run
 * @param branches which of its branches were taken
 * @param killed which of the mutants were noticed
 * @param strength which of those mutants were noticed that a test has run
 * @param took from the first to the last of it
 */
record BuildFigures(Optional<String> complaint, SortedMap<String, Tally> features, List<Scenario> failed,
        List<String> failures, Share lines, Share branches, Share killed, Share strength, Duration took) {

    /** How all scenarios went. */
    Tally scenarios() {
        return features.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    Tally of(String feature) {
        return features.getOrDefault(feature, Tally.NONE);
    }
}
