package kata.story;

import kata.git.Commit;

/**
 * A milestone's place in the history: from the first commit that carries its trailer to the last of the unbroken
 * run from there. A fix that comes later under the same trailer does not move the end.
 *
 * @param followed whether another commit comes after the run, so that it is over
 */
public record Milestone(String slug, Commit start, Commit end, boolean followed) {

    public String feature() {
        return featureOf(slug);
    }

    static String featureOf(String slug) {
        return "features/" + slug + ".feature";
    }
}
