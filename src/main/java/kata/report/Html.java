package kata.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text, so that a browser takes it for text. */
final class Html {

    private Html() {
    }

    static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Paragraphs, and what stands between backticks as code. */
    static String prose(String plain) {
        return Stream.of(plain.strip().split("\n[ \t]*\n")).filter(it -> !it.isBlank())
                .map(it -> "<p>" + inline(it) + "</p>").collect(Collectors.joining());
    }

    static String inline(String plain) {
        return text(plain).replaceAll("`([^`\n]+)`", "<code>$1</code>");
    }

    /** A JSON string that may stand in a script element: nothing in it can end one, or begin a comment. */
    static String json(String plain) {
        StringBuilder json = new StringBuilder("\"");
        plain.chars().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029'
                        || Character.isSurrogate((char) c) ? "\\u%04x".formatted(c) : Character.toString(c));
            }
        });
        return json.append('"').toString();
    }
}
