package kata.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kata.proof.Recorded;
import kata.reference.NumberedStep;

/**
 * What the tests of the reds say in full, by the steps. It is kept in a file beside the story: its trailers have the
 * first line and the actual value at most, and to run them all takes minutes.
 */
public final class KeptFailures {

    /** Where the file is, from the repository's top. */
    public static final String FILE = "docs/failures.txt";

    private static final String STEP = "== ";
    private static final String TEXT = "    ";

    private final Map<String, List<String>> byStep;

    private KeptFailures(Map<String, List<String>> byStep) {
        this.byStep = byStep;
    }

    public static KeptFailures none() {
        return new KeptFailures(new LinkedHashMap<>());
    }

    /** Reads what {@link #text} has written. */
    public static KeptFailures read(String text) {
        KeptFailures failures = none();
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(STEP)) {
                lines = failures.byStep.computeIfAbsent(line.substring(STEP.length()), it -> new ArrayList<>());
            } else {
                lines.add(line.startsWith(TEXT) ? line.substring(TEXT.length()) : line);
            }
        }
        return failures;
    }

    public void put(NumberedStep step, List<String> lines) {
        byStep.put(key(step), List.copyOf(lines));
    }

    /** Line by line; none where it is not known. */
    public List<String> of(NumberedStep step) {
        return byStep.getOrDefault(key(step), List.of());
    }

    /** Whether what is kept of a step is what its own message says: a red may have been rewritten since. */
    public boolean agree(NumberedStep step) {
        return step.step().commit().trailer("Fails-with").stream().map(Recorded::new)
                .allMatch(told -> of(step).stream().map(String::strip)
                        .anyMatch(line -> told.tells(line) || Lines.isShortened(line, told.text())));
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        byStep.forEach((step, lines) -> {
            text.append(STEP).append(step).append('\n');
            lines.forEach(line -> text.append((TEXT + line).stripTrailing()).append('\n'));
        });
        return text.toString();
    }

    private static String key(NumberedStep step) {
        return step.name() + " " + step.step().commit().shortId();
    }
}
