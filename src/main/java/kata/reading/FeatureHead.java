package kata.reading;

import java.util.List;

/**
 * What a feature is called, and how many scenarios it has; each row of an outline's examples is one.
 */
record FeatureHead(String title, int scenarios) {

    static FeatureHead of(String feature) {
        List<String> lines = feature.lines().map(String::strip).toList();
        String title = lines.stream().filter(line -> line.startsWith("Feature:")).findFirst()
                .map(line -> line.substring("Feature:".length()).strip()).orElse("");
        int scenarios = 0;
        int rows = -1;
        for (String line : lines) {
            if (line.startsWith("Scenario:") || line.startsWith("Example:")) {
                scenarios++;
            } else if (line.startsWith("Examples:") || line.startsWith("Scenarios:")) {
                rows = 0;
            } else if (line.startsWith("|") && rows >= 0) {
                scenarios += rows++ > 0 ? 1 : 0;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                rows = -1;
            }
        }
        return new FeatureHead(title, scenarios);
    }
}
