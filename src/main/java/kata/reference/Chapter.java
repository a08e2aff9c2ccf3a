package kata.reference;

import java.util.List;
import java.util.Optional;
import kata.git.Commit;
import kata.story.Milestone;

/**
 * A milestone, as one reads it or begins it.
 *
 * @param start where one begins
 * @param end where it is done; empty while it is under way
 * @param steps the told ones of its walk
 */
public record Chapter(Milestone milestone, Commit start, Optional<Commit> end, List<NumberedStep> steps) {

    public String slug() {
        return milestone.slug();
    }

    /** The number that its slug begins with. */
    public int number() {
        return numberOf(slug());
    }

    /** Where its page is, from the repository's top. */
    public String page() {
        return "milestones/" + slug() + ".md";
    }

    /** Whether somebody means it who says so: {@code 2}, or {@code 2-send-only-server}. */
    boolean goesBy(String name) {
        return slug().equals(name) || slug().startsWith(name + "-");
    }

    static int numberOf(String slug) {
        String digits = slug.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
