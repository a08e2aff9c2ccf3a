package kata.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may differ in a failure's message from run to run without being another message. */
enum Placeholder {

    /** A time of day, a date with or without it, or how long something took. */
    TIME("[PT\\d][\\dT:.,+ZHMS-]*(?: ?(?:ns|us|ms|s|seconds?|minutes?|milliseconds?))?",
            "\\d+(?::\\d\\d){1,2}(?:[.,]\\d+)?|\\d{4}-\\d\\d-\\d\\d.*|PT?[\\d.HMST]+|\\d[\\d.,]*(?:ns|us|ms|s)"),
    /** A file or a directory, from the root. */
    PATH("[^\\s\"'“”<>]+", "(?:file:)?/.*/.*|[A-Za-z]:[\\\\/].*"),
    /** A port that the system has chosen. */
    PORT("\\d{1,5}", "[1-9]\\d{3,4}"),
    /** A number or a word that only tells one thing from another, such as an object's hash. */
    ID("[\\w-]+", "(?=[^\\d]*\\d)[\\w-]{6,}");

    private final String form;
    private final Pattern typical;

    /**
     * @param form what a reader's placeholder stands for
     * @param typical what it is written for without being asked: a wrong value should not be taken for one
     */
    Placeholder(String form, String typical) {
        this.form = form;
        this.typical = Pattern.compile(typical);
    }

    static Optional<Placeholder> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    String word() {
        return "<" + name().toLowerCase(Locale.ROOT) + ">";
    }

    String form() {
        return form;
    }

    boolean isTypically(String text) {
        return typical.matcher(text).matches();
    }
}
