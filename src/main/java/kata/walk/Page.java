package kata.walk;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A milestone's page, as far as the trainer reads from it. */
public record Page(String text) {

    private static final Pattern HINT = Pattern.compile("(?s)<details>\\s*<summary>(.*?)</summary>(.*?)</details>");
    private static final Pattern ITEM = Pattern.compile("^- \\[ ] (.*)$");

    /**
     * A hint that is folded on the page.
     *
     * @param title what one sees before it is unfolded
     */
    public record Hint(String title, String text) {
    }

    /** The hints, from the one that says least. */
    public List<Hint> hints() {
        return HINT.matcher(section("Hints")).results().map(Page::hint).toList();
    }

    /** The first thing on the test list, with the heading that it stands under. */
    public Optional<String> firstItem() {
        List<String> lines = section("The test list").lines().map(String::strip).toList();
        for (int at = 0; at < lines.size(); at++) {
            if (ITEM.matcher(lines.get(at)).matches()) {
                String item = ITEM.matcher(lines.get(at)).replaceFirst("$1");
                String rest = lines.subList(at + 1, lines.size()).stream()
                        .takeWhile(line -> !line.isEmpty() && !line.startsWith("- ")).collect(Collectors.joining(" "));
                Optional<String> heading = lines.subList(0, at).reversed().stream()
                        .filter(line -> !line.isEmpty()).findFirst();
                return Optional.of(heading.map(it -> it.replaceFirst("^#+ ", "") + ": ").orElse("")
                        + (item + " " + rest).strip());
            }
        }
        return Optional.empty();
    }

    private String section(String heading) {
        return Pattern.compile("(?m)^(?=## )").splitAsStream(text)
                .filter(part -> part.startsWith("## " + heading)).findFirst()
                .map(part -> part.substring(part.indexOf('\n') + 1)).orElse("");
    }

    private static Hint hint(MatchResult found) {
        return new Hint(found.group(1).strip(), found.group(2).strip());
    }
}
