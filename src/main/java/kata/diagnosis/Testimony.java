package kata.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a scenario that failed has printed: headings that end with a colon, and indented lines under each. What they are
 * about is up to those who play the scenarios; here, two kinds of headings are known, and the rest is shown.
 */
record Testimony(List<Section> sections) {

    private static final String WRONG = "What is wrong ";
    private static final String SAID = " said";
    private static final int MANY = 14;
    private static final Pattern THROWN =
            Pattern.compile("(?:Exception in thread \"[^\"]*\" )?((?:[a-z]\\w*\\.)+[A-Z][\\w$]*(?:Exception|Error)\\b.*)");
    private static final Pattern FRAME =
            Pattern.compile("\\s*at ((?:\\w+\\.)*)[\\w$]+\\.[\\w$<>]+\\((\\w+\\.\\w+):(\\d+)\\)");
    private static final Pattern COMPLAINT = Pattern.compile("[a-z]+: (Unknown|Unmatched|Missing|Invalid) .*");

    record Section(String heading, List<String> lines) {
    }

    static Testimony of(String printed) {
        List<Section> sections = new ArrayList<>();
        Section open = new Section("", new ArrayList<>());
        for (String line : printed.lines().toList()) {
            if (line.endsWith(":") && !line.startsWith(" ")) {
                open = section(line.substring(0, line.length() - 1), sections);
            } else if (line.startsWith("  ")) {
                open.lines().add(line.substring(2));
            }
        }
        return new Testimony(List.copyOf(sections));
    }

    /** What several tell of the same stands together. */
    private static Section section(String heading, List<Section> sections) {
        return sections.stream().filter(it -> it.heading().equals(heading)).findFirst().orElseGet(() -> {
            sections.add(new Section(heading, new ArrayList<>()));
            return sections.getLast();
        });
    }

    /** What somebody found to be wrong who went to look afterwards, in the order in which they went. */
    List<FailureMessage> wrong() {
        return sections.stream().filter(it -> it.heading().startsWith(WRONG))
                .map(it -> FailureMessage.of(String.join("\n", it.lines()))).toList();
    }

    /** An exception that a program has written down. */
    Optional<Cause> thrown() {
        return sections.stream().filter(it -> it.heading().endsWith(SAID)).flatMap(it -> thrown(it).stream()).findFirst();
    }

    private static Optional<Cause> thrown(Section section) {
        List<String> lines = section.lines();
        return lines.stream().map(THROWN::matcher).filter(Matcher::matches).findFirst()
                .map(it -> new Cause(who(section) + " throws " + it.group(1), List.of(),
                        lines.stream().flatMap(line -> place(line).stream()).limit(1).toList()));
    }

    /** The first line of a stack trace that is not the JDK's: that has a module's name before it. */
    private static Optional<String> place(String line) {
        return Optional.of(FRAME.matcher(line)).filter(Matcher::matches).map(it -> "src/main/java/"
                + it.group(1).replace('.', '/') + it.group(2) + ":" + it.group(3));
    }

    /** What a program says is wrong with how it was started, as command lines do: with its name before it. */
    Optional<Cause> complaint() {
        return sections.stream().filter(it -> it.heading().endsWith(SAID)).flatMap(section -> section.lines().stream()
                .filter(line -> COMPLAINT.matcher(line).matches())
                .map(line -> new Cause(who(section) + " does not start as it should. " + line, List.of(), List.of())))
                .findFirst();
    }

    private static String who(Section section) {
        return section.heading().substring(0, section.heading().length() - SAID.length());
    }

    /** All that is not said by a program, to be shown as it is. */
    List<String> shown() {
        return sections.stream().filter(it -> !it.heading().endsWith(SAID) && !it.heading().startsWith(WRONG))
                .flatMap(it -> Stream.concat(Stream.of(it.heading() + ":"),
                        it.lines().stream().limit(MANY).map(line -> "  " + line))).toList();
    }
}
