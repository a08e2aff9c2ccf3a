package kata.reading;

import java.util.ArrayList;
import java.util.List;

/** Text, cut to the width that a page has. */
final class Lines {

    static final int WIDTH = 100;

    private Lines() {
    }

    /** A paragraph's words in lines that begin with the same indent. */
    static List<String> wrapped(String text, String indent) {
        return wrapped(text, indent, indent);
    }

    static List<String> wrapped(String text, String first, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.strip().split("\\s+")) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    /** As much of a text as fits; what is missing shows. */
    static String shortened(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }
}
