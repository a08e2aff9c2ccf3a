package kata.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What {@code ./kata stages --write} has written of each stage, by the stage's name and the column's. */
final class StageFigures {

    /** Where it is written, from the repository's top. */
    static final String FILE = "docs/stages.md";

    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

    private StageFigures() {
    }

    /** Reads the table of the page, if it has one. */
    static StageFigures read(String page) {
        StageFigures figures = new StageFigures();
        List<String> columns = new ArrayList<>();
        page.lines().filter(line -> line.startsWith("| ")).map(StageFigures::row).forEach(row -> {
            if (columns.isEmpty()) {
                columns.addAll(row);
            } else {
                Map<String, String> byColumn = new LinkedHashMap<>();
                for (int at = 0; at < Math.min(row.size(), columns.size()); at++) {
                    byColumn.put(columns.get(at), row.get(at));
                }
                figures.cells.put(row.getFirst(), byColumn);
            }
        });
        return figures;
    }

    /** A cell as it is written, or a dash. */
    String cell(String stage, String column) {
        return cells.getOrDefault(stage, Map.of()).getOrDefault(column, "-");
    }

    OptionalDouble number(String stage, String column) {
        String cell = cell(stage, column);
        return cell.matches("\\d+(\\.\\d+)?") ? OptionalDouble.of(Double.parseDouble(cell)) : OptionalDouble.empty();
    }

    private static List<String> row(String line) {
        return Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
