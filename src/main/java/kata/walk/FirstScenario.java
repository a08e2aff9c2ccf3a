package kata.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            List<String> steps = Stream.concat(given, stepsAfter(lines, lines.indexOf(title))).toList();
            return new FirstScenario(title + IntStream.range(0, steps.size())
                    .mapToObj(at -> "\n  " + told(steps.get(at), at == 0 ? "" : steps.get(at - 1)))
                    .collect(Collectors.joining()));
        });
    }

    /** A background ends with the word that its scenario begins with: nobody says it twice. */
    private static String told(String step, String before) {
        return step.startsWith("Given ") && before.startsWith("Given ") ? "And" + step.substring(5) : step;
    }

    private static Stream<String> stepsAfter(List<String> lines, int at) {
        return lines.subList(at + 1, lines.size()).stream().takeWhile(BEGINS.negate());
    }
}
