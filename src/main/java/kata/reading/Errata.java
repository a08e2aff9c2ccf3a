package kata.reading;

import java.util.ArrayList;
import java.util.List;

/** What the page of errata says of a step. */
public final class Errata {

    private Errata() {
    }

    /** The items of the page that name a commit by the beginning of its id, each in one line and without Markdown. */
    public static List<String> about(String id, String page) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (String line : (page + "\n\n").split("\n", -1)) {
            boolean goesOn = line.startsWith("  ") && !item.isEmpty();
            if (!goesOn && !item.isEmpty()) {
                items.add(item.toString());
                item.setLength(0);
            }
            if (goesOn) {
                item.append(' ').append(line.strip());
            } else if (line.startsWith("- ")) {
                item.append(line.substring(2).strip());
            }
        }
        return items.stream().filter(it -> it.contains("(" + id + ")") || it.contains(", " + id + ")")
                        || it.contains("(" + id + ","))
                .map(it -> it.replaceFirst("^`[^`]*` \\([^)]*\\)[.:]? ?", "").replaceAll("[`*]", "")).toList();
    }
}
