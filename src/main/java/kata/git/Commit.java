package kata.git;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A commit, as far as the story needs it; the parents are ids, the trailers go by their key. */
public record Commit(String id, String tree, List<String> parents, String subject, Map<String, List<String>> trailers) {

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
