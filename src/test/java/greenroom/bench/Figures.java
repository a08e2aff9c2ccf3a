package greenroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a benchmark took.
 *
 * @param parameter of what size; empty when there is but one
 * @param microseconds on average
 * @param error of that average, with 99.9 % confidence
 */
record Figures(String benchmark, String parameter, double microseconds, double error) {

    static List<Figures> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")).map(cells -> new Figures(
                cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]))).toList();
    }
}
