package kata.story;

import java.util.List;
import java.util.stream.Stream;
import kata.git.Commit;

/**
 * A milestone's place in the history: from the first commit that carries its trailer to the last of the unbroken
 * run from there. A fix that comes later under the same trailer does not move the end.
 *
 * @param walk the commits of that run, in their order
 * @param followed whether another commit comes after the run, so that it is over
 */
public record Milestone(String slug, List<Commit> walk, boolean followed) {

    public Commit start() {
        return walk.getFirst();
    }

    public Commit end() {
        return walk.getLast();
    }

    public String feature() {
        return featureOf(slug);
    }

    static String featureOf(String slug) {
        return "features/" + slug + ".feature";
    }

    Milestone with(Commit next) {
        return new Milestone(slug, Stream.concat(walk.stream(), Stream.of(next)).toList(), followed);
    }

    Milestone over() {
        return new Milestone(slug, walk, true);
    }
}
