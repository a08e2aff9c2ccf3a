package kata.proof;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The messages of one failure in two runs, of which the first is the author's own. Where they differ in a port, an
 * id, a path or a time, a placeholder can tell both.
 */
record TwoRuns(String first, String second) {

    /** A word with all that may be in a time, a path or an address; or whatever stands between two of them. */
    private static final Pattern PART =
            Pattern.compile("[^\\s\"'“”<>()\\[\\]{},;=]+|[\\s\"'“”<>()\\[\\]{},;=]+");
    private static final Pattern PIECE = Pattern.compile("[\\p{Alnum}_-]+|[^\\p{Alnum}_-]+");

    /** The message with its placeholders; empty when they differ in anything else, or not at all. */
    Optional<String> withPlaceholders() {
        return Optional.of(first).filter(not(second::equals)).flatMap(it -> merged(PART, first, second));
    }

    private static Optional<String> merged(Pattern by, String first, String second) {
        List<String> mine = parts(by, first);
        List<String> theirs = parts(by, second);
        if (mine.size() != theirs.size()) {
            return Optional.empty();
        }
        List<Optional<String>> merged = IntStream.range(0, mine.size())
                .mapToObj(i -> part(by, mine.get(i), theirs.get(i))).toList();
        return Optional.of(merged).filter(all -> all.stream().allMatch(Optional::isPresent))
                .map(all -> String.join("", all.stream().flatMap(Optional::stream).toList()));
    }

    private static Optional<String> part(Pattern by, String mine, String theirs) {
        if (mine.equals(theirs)) {
            return Optional.of(mine);
        }
        Optional<String> whole = Stream.of(Placeholder.values())
                .filter(it -> it.isTypically(mine) && it.isTypically(theirs)).map(Placeholder::word).findFirst();
        return by == PART ? whole.or(() -> merged(PIECE, mine, theirs)) : whole;
    }

    private static List<String> parts(Pattern by, String text) {
        List<String> parts = new ArrayList<>();
        Matcher part = by.matcher(text);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }
}
