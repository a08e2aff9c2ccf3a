package kata.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The message of a failure: a sentence, and what belongs to it. Messages of the libraries that compare and wait are put
 * into words.
 *
 * @param sentence on one line
 * @param evidence what was expected, and what came
 * @param where the places that the message itself names: {@code See docs/protocol.md, Frame.}
 */
record FailureMessage(String sentence, List<String> evidence, List<String> where) {

    private static final Pattern WAITED =
            Pattern.compile("(?s)Assertion condition defined as a .*? in \\S+\\s*(.*?) within [^\\n]*\\.\\s*");
    private static final Pattern DESCRIBED = Pattern.compile("(?s)\\[([^\\n]*)]\\s*\\n?\\s*(.*)");
    private static final Pattern EQUAL = Pattern.compile("(?s)expected: ?\\s*(.*?)\\n\\s*but was: ?\\s*(.*)");
    private static final Pattern TRUTH = Pattern.compile("(?s)Expecting value to be (true|false) but was .*");
    private static final Pattern EMPTY = Pattern.compile("(?s)Expecting empty but was: (.*)");
    private static final Pattern MATCH =
            Pattern.compile("(?s)Expecting actual:\\s*\"(.*)\"\\s*to match pattern:\\s*\"(.*)\"");
    private static final Pattern LIST = Pattern.compile("(?s)Expecting [^\\n]*:\\s*(\\[.*?])\\s*to contain[^\\n]*:\\s*(\\[.*?])\\s*but (.*)");
    private static final Pattern MISSING = Pattern.compile("(?s)could not find the following elements?(?:\\(s\\))?:\\s*\\[(.*?)]\\s*(?:and.*)?|"
            + "some elements were not found:\\s*\\[(.*?)]\\s*(?:and.*)?");
    private static final Pattern TOO_MUCH = Pattern.compile("(?s).*were (?:not expected|unexpected):\\s*\\[(.*?)]\\s*");
    private static final String SEE = "See ";
    private static final int LONG = 90;

    static FailureMessage of(String message) {
        String text = awaited(message.strip());
        Matcher described = DESCRIBED.matcher(text);
        return described.matches() ? of(described.group(2).strip(), described.group(1)) : of(text, "");
    }

    /** Whoever waits says first for what, and at the end for how long. */
    private static String awaited(String text) {
        Matcher waited = WAITED.matcher(text);
        return waited.matches() ? waited.group(1).strip() : text;
    }

    private static FailureMessage of(String text, String about) {
        return Stream.<Optional<FailureMessage>>of(truth(text, about), list(text), equal(text, about), empty(text,
                about),
                match(text, about)).flatMap(Optional::stream).findFirst().orElseGet(() -> told(text));
    }

    private static Optional<FailureMessage> truth(String text, String about) {
        return found(TRUTH, text).filter(it -> !about.isEmpty()).map(it -> new FailureMessage(
                (it.group(1).equals("true") ? "It is not so that " : "It should not be so that ") + about + ".",
                List.of(), List.of()));
    }

    private static Optional<FailureMessage> equal(String text, String about) {
        return found(EQUAL, text).map(it -> {
            String expected = quoted(it.group(1));
            String actual = quoted(it.group(2));
            return new FailureMessage(subject(about) + " should be " + shortened(expected) + ", and is "
                    + shortened(actual) + ".",
                    difference(expected, actual), List.of());
        });
    }

    private static String subject(String about) {
        return about.isEmpty() ? "It" : about + ": it";
    }

    private static Optional<FailureMessage> empty(String text, String about) {
        return found(EMPTY, text).map(it -> new FailureMessage(subject(about) + " should be empty, and is "
                + shortened(it.group(1).strip()) + ".", List.of(), List.of()));
    }

    private static Optional<FailureMessage> match(String text, String about) {
        return found(MATCH, text).map(it -> new FailureMessage("“" + it.group(1)
                + "” is not of the form that was expected.",
                List.of("expected: " + it.group(2), "but was:  " + it.group(1)), List.of()));
    }

    private static Optional<FailureMessage> list(String text) {
        return found(LIST, text).map(it -> {
            String missing = found(MISSING, it.group(3)).map(FailureMessage::firstGroup).orElse("");
            String more = found(TOO_MUCH, it.group(3)).map(FailureMessage::firstGroup).orElse("");
            String sentence = !missing.isEmpty() ? inOneLine(missing) + (missing.contains("\n") ? " are" : " is") + " missing."
                    : !more.isEmpty() ? inOneLine(more) + (more.contains("\n") ? " are" : " is") + " too much."
                    : "What came is in another order.";
            return new FailureMessage(sentence + (it.group(1).equals("[]") ? " There is nothing." : ""),
                    inOneLine(it.group(2)).length() > LONG
                            ? Stream.of(more).filter(Predicate.not(String::isEmpty)).map(extra -> "too much: " + inOneLine(extra)).toList()
                            : List.of("expected: " + inOneLine(it.group(2)), "but was:  " + inOneLine(it.group(1))), List.of());
        });
    }

    private static Optional<Matcher> found(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static String firstGroup(Matcher found) {
        return Stream.iterate(1, i -> i <= found.groupCount(), i -> i + 1).map(found::group)
                .filter(it -> it != null).findFirst().orElse("").strip();
    }

    /** Words that were written to be read. */
    private static FailureMessage told(String text) {
        List<String> lines = text.lines().filter(Predicate.not(String::isBlank)).toList();
        List<String> evidence = new ArrayList<>(lines.stream().skip(1).filter(line -> !line.startsWith(SEE)).toList());
        List<String> where = lines.stream().filter(line -> line.startsWith(SEE))
                .map(line -> line.substring(SEE.length()).replaceAll("\\.$", "")).toList();
        return new FailureMessage(lines.isEmpty() ? "" : lines.getFirst().strip(), evidence, where);
    }

    private static String quoted(String value) {
        String text = value.strip().lines().findFirst().orElse("").strip();
        return text.startsWith("Optional[") ? text.substring("Optional[".length(), text.length() - 1) : text;
    }

    private static String shortened(String text) {
        String visible = visible(text);
        return visible.matches("\"\\s*\"") ? "empty" : visible.length() <= LONG ? visible : visible.substring(0, LONG) + "…";
    }

    private static List<String> difference(String expected, String actual) {
        String one = visible(expected);
        String other = visible(actual);
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return List.of("expected: " + one, "but was:  " + other, " ".repeat("but was:  ".length() + same) + "^");
    }

    private static String inOneLine(String list) {
        return visible(list.replaceAll("\\s*\\n\\s*", " ").strip());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> visible.append(c < ' ' || c == 127 ? "\\u%04x".formatted(c) : (char) c));
        return visible.toString();
    }
}
