package kata.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scenario that a feature begins with, as somebody reads it.
 *
 * @param text with what its background gives before its own steps
 */
public record FirstScenario(String text) {

    private static final Predicate<String> BEGINS = line -> line.matches("(Scenario|Example|Rule|Background).*:.*");

    /** Empty for a feature that has none. */
    public static Optional<FirstScenario> in(String feature) {
        List<String> lines = feature.lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("@")).toList();
        return lines.stream().filter(line -> line.startsWith("Scenario")).findFirst().map(title -> {
            List<String> before = lines.subList(0, lines.indexOf(title));
            int background = before.indexOf("Background:");
            Stream<String> given = background < 0 ? Stream.of() : stepsAfter(before, background);
            return new FirstScenario(Stream.concat(Stream.of(title),
                    Stream.concat(given, stepsAfter(lines, lines.indexOf(title))).map(step -> "  " + step))
                    .collect(Collectors.joining("\n")));
        });
    }

    private static Stream<String> stepsAfter(List<String> lines, int at) {
        return lines.subList(at + 1, lines.size()).stream().takeWhile(BEGINS.negate());
    }
}
