package kata.stages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a feature says in each of its scenarios, the background included. Tags and comments say nothing. */
final class FeatureText {

    private static final Pattern HEAD = Pattern.compile(
            "(Feature|Rule|Background|Example|Scenario(?: Outline| Template)?):(.*)");

    private final Map<String, String> scenarios = new LinkedHashMap<>();
    private String rule = "";
    private String background = "";
    private String backgroundOfRule = "";
    private String kind = "";
    private String scenario = "";

    private FeatureText() {
    }

    /** The names of those scenarios that a feature has only since a change, or that say something else since then. */
    static Set<String> changed(String before, String after) {
        Map<String, String> old = scenarios(before);
        Set<String> changed = new TreeSet<>();
        scenarios(after).forEach((name, text) -> {
            if (!text.equals(old.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    /** What is said by the scenario's name, with its rule's before it. */
    private static Map<String, String> scenarios(String feature) {
        FeatureText text = new FeatureText();
        feature.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("@")
                && !line.startsWith("#")).forEach(text::read);
        return text.scenarios;
    }

    private void read(String line) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
            open(head.group(1), head.group(2).strip());
        } else {
            add(line + "\n");
        }
    }

    private void open(String head, String name) {
        kind = head;
        if (head.equals("Rule")) {
            rule = name + " - ";
            backgroundOfRule = "";
        } else if (head.startsWith("Scenario") || head.equals("Example")) {
            scenario = rule + name;
            scenarios.merge(scenario, background + backgroundOfRule, String::concat);
        }
    }

    private void add(String line) {
        switch (kind) {
            case "", "Feature", "Rule" -> { }
            case "Background" -> addToBackground(line);
            default -> scenarios.merge(scenario, line, String::concat);
        }
    }

    private void addToBackground(String line) {
        if (rule.isEmpty()) {
            background += line;
        } else {
            backgroundOfRule += line;
        }
    }
}
