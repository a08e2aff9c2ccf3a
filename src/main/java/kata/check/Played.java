package kata.check;

import java.util.List;
import java.util.Optional;
import kata.diagnosis.Telling;
import kata.replay.Result;

/**
 * How a feature's scenarios went.
 *
 * @param path from the repository's top
 * @param text the feature's
 * @param leftOut how many were not played because they take too long
 * @param trouble why there are no results of some, if so
 */
public record Played(String path, String text, List<Result> results, int leftOut, Optional<String> trouble) {

    public boolean passes() {
        return trouble.isEmpty() && passed() == all() && all() > 0;
    }

    public long passed() {
        return results.stream().filter(Result.Passed.class::isInstance).count();
    }

    /** Those that were skipped do not count. */
    public long all() {
        return results.stream().filter(it -> !(it instanceof Result.Skipped)).count();
    }

    public Telling telling() {
        return Telling.of(results, text);
    }

    /** The number that the milestone's name begins with. */
    public int milestone() {
        return Playing.number(path);
    }
}
