package kata.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message of a failure as a commit tells it. A control character is written as {@code \u001f}, so that the message
 * stays on its line; what differs from run to run is written as a {@link Placeholder}.
 */
public record Recorded(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("<[a-z]+>");

    public Recorded {
        text = escaped(text);
    }

    /** The message with its control characters, and nothing else, escaped. */
    static String escaped(String message) {
        return message.chars()
                .mapToObj(c -> Character.isISOControl(c) ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** Whether a message is the one that was told; what looks like a placeholder may also stand for itself. */
    public boolean tells(String message) {
        return text.equals(escaped(message)) || pattern().matcher(escaped(message)).matches();
    }

    private Pattern pattern() {
        StringBuilder pattern = new StringBuilder();
        Matcher found = PLACEHOLDER.matcher(text);
        int at = 0;
        for (; found.find(); at = found.end()) {
            pattern.append(Pattern.quote(text.substring(at, found.start()))).append(either(found.group()));
        }
        return Pattern.compile(pattern.append(Pattern.quote(text.substring(at))).toString(), Pattern.DOTALL);
    }

    private static String either(String word) {
        return Placeholder.of(word).map(it -> "(?:" + Pattern.quote(word) + "|" + it.form() + ")")
                .orElseGet(() -> Pattern.quote(word));
    }
}
