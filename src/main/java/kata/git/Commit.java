package kata.git;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A commit, as far as the story needs it.
 *
 * @param parents their ids
 * @param body what the message says between its subject and its trailers
 * @param trailers by their key
 */
public record Commit(String id, String tree, List<String> parents, String subject, String body,
        Map<String, List<String>> trailers) {

    public String shortId() {
        return id.substring(0, 7);
    }

    /** The values of one trailer, in their order; empty when there is none. */
    public List<String> trailer(String key) {
        return trailers.getOrDefault(key, List.of());
    }

    public Optional<String> firstParent() {
        return parents.stream().findFirst();
    }

    public boolean isMerge() {
        return parents.size() > 1;
    }
}
