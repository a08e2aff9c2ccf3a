package kata.reading;

import java.util.ArrayList;
import java.util.List;

/** Text, cut to the width that a page has. */
public final class Lines {

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

    /** A line as it is, blanks and all: what does not fit goes on below, a little further in. */
    public static List<String> folded(String line, int width) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(line.length() - line.stripLeading().length() + 2);
        String rest = line;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            boolean atBlank = blank > indent.length();
            lines.add(rest.substring(0, atBlank ? blank : width));
            rest = indent + rest.substring(atBlank ? blank + 1 : width);
        }
        lines.add(rest);
        return lines;
    }

    /** As much of a text as fits; what is missing shows. */
    static boolean isShortened(String line, String text) {
        return line.endsWith("...") && text.startsWith(line.substring(0, line.length() - 3));
    }

    static String shortened(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }
}
