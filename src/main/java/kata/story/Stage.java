package kata.story;

import java.util.Optional;
import kata.git.Commit;

/**
 * What makes the place at a tag whole: a commit on a side branch, which carries {@code Stage:} and the tag's name.
 *
 * @param name as the commit says it; {@code start/<slug>} or {@code milestone/<slug>} is meant
 * @param base the milestone's first or last commit, where the name says which
 * @param inPlace whether it stands on that commit, or on an earlier stage of the same name that does
 */
public record Stage(String name, Optional<Commit> base, boolean inPlace) {
}
