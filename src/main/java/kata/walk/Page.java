package kata.walk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A milestone's page, as far as the trainer reads from it. */
public record Page(String text) {

    private static final Pattern HINT = Pattern.compile("(?s)<details>\\s*<summary>(.*?)</summary>(.*?)</details>");
    private static final Pattern STEP = Pattern.compile("\\bstep (\\d+\\.\\d+)");
    private static final Pattern TOPIC = Pattern.compile("(?m)^(?=### )");
    private static final Pattern ITEM = Pattern.compile("^- \\[ ] (.*)$");

    /**
     * A hint that is folded on the page.
     *
     * @param topic the part of the test list that it is for; may be empty
     * @param title what one sees before it is unfolded
     */
    public record Hint(String topic, String title, String text) {

        /** The number of the step that it names, such as {@code 2.6}; the last, if it names more. */
        Optional<String> step() {
            return STEP.matcher(text).results().map(found -> found.group(1)).reduce((first, last) -> last);
        }
    }

    /** The hints by their topics, in the page's order; those of a topic from the one that says least. */
    public List<List<Hint>> hints() {
        return TOPIC.splitAsStream(section("Hints")).map(Page::topic).filter(hints -> !hints.isEmpty()).toList();
    }

    private static List<Hint> topic(String part) {
        String heading = part.startsWith("### ") ? part.lines().findFirst().orElseThrow().substring(4).strip() : "";
        return HINT.matcher(part).results()
                .map(found -> new Hint(heading, found.group(1).strip(), found.group(2).strip())).toList();
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
}
