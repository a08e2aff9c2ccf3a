package kata.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A feature's scenarios, in its order. */
public record Feature(String name, List<Scenario> scenarios) {

    private static final Pattern HEAD = Pattern.compile(
            "(Feature|Rule|Background|Example|Scenario(?: Outline| Template)?):(.*)");
    private static final Pattern STEP = Pattern.compile("(Given|When|Then|And|But|\\*) .*");

    /**
     * @param rule what it belongs to; empty when that is the feature itself
     * @param line where it stands in its feature
     * @param steps the background's first
     */
    public record Scenario(String name, String rule, int line, List<Step> steps) {

        boolean goesBy(String test, String feature) {
            String inRule = rule.isEmpty() ? name : rule + " - " + name;
            return test.equals(name) || test.equals(inRule) || test.equals(feature + " - " + inRule);
        }
    }

    /**
     * @param text with the word before it: {@code When Alice joins}
     * @param line where it stands in its feature
     */
    public record Step(String text, int line) {
    }

    /** Reads a feature's text. Tags, comments and tables say nothing here. */
    public static Feature of(String text) {
        return new Reading().of(text);
    }

    /** The scenario that a test was, by the name that the test has. */
    Optional<Scenario> scenario(String test) {
        return scenarios.stream().filter(it -> it.goesBy(test, name)).findFirst();
    }

    /** The scenarios that somebody means: by the line, or by a part of the name, in large or small letters. */
    public List<Scenario> meantBy(String words) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        List<Scenario> exactly = scenarios.stream().filter(it -> it.name().toLowerCase(Locale.ROOT).equals(wanted)
                || wanted.equals(String.valueOf(it.line()))).toList();
        return exactly.isEmpty() ? scenarios.stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(wanted)).toList() : exactly;
    }

    private static final class Reading {

        private final List<Scenario> scenarios = new ArrayList<>();
        private final List<Step> background = new ArrayList<>();
        private final List<Step> backgroundOfRule = new ArrayList<>();
        private String feature = "";
        private String rule = "";
        private boolean inRule;
        private List<Step> steps = new ArrayList<>();

        Feature of(String text) {
            int number = 0;
            for (String line : text.lines().toList()) {
                read(line.strip(), ++number);
            }
            return new Feature(feature, List.copyOf(scenarios));
        }

        private void read(String line, int number) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                open(head.group(1), head.group(2).strip(), number);
            } else if (STEP.matcher(line).matches()) {
                steps.add(new Step(line, number));
            }
        }

        private void open(String head, String name, int number) {
            switch (head) {
                case "Feature" -> feature = name;
                case "Rule" -> {
                    rule = name;
                    inRule = true;
                    backgroundOfRule.clear();
                }
                case "Background" -> steps = inRule ? backgroundOfRule : background;
                default -> {
                    steps = new ArrayList<>(Stream.concat(background.stream(), backgroundOfRule.stream()).toList());
                    scenarios.add(new Scenario(name, rule, number, steps));
                }
            }
        }
    }
}
