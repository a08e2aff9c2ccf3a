package greenroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was measured at one server in one scenario, as a median of several runs.
 *
 * @param scenario as the load generator names it, such as paced20_n100: 20 messages a second, 100 clients
 * @param p50 half of the deliveries took at most so many milliseconds
 * @param p99 so did 99 of a hundred
 * @param deliveries how many a second
 * @param kilobytes how much memory a client cost
 */
record Peers(String scenario, String server, double p50, double p99, double deliveries, double kilobytes) {

    static final String US = "greenroom";

    private static final Path FILE = Path.of("docs/performance/peers.csv");

    /** Reduces the generator's rows, tab-separated and each of one run, to medians; what lost anything is out. */
    static void takeOver(String measured) throws IOException {
        if (measured.isEmpty()) {
            return;
        }
        List<List<String>> rows = Files.readAllLines(Path.of(measured)).stream().map(it -> List.of(it.split("\t")))
                .toList();
        Map<String, List<Map<String, String>>> runs = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> run = new LinkedHashMap<>();
            IntStream.range(0, row.size()).forEach(i -> run.put(rows.getFirst().get(i), row.get(i)));
            if (run.get("lost").equals("0") && run.get("closed").equals("0")) {
                runs.computeIfAbsent(run.get("label"), _ -> new ArrayList<>()).add(run);
            }
        }
        Files.write(FILE, Stream.concat(Stream.of("scenario,server,p50 ms,p99 ms,deliveries/s,KB/client,runs"),
                runs.entrySet().stream().map(it -> line(it.getKey(), it.getValue()))).toList());
    }

    private static String line(String label, List<Map<String, String>> runs) {
        String[] names = label.split("/");
        return String.format(Locale.ROOT, "%s,%s,%.3f,%.3f,%.0f,%.1f,%d", names[1], names[0],
                median(runs.stream().map(it -> number(it, "lat_p50_ms"))),
                median(runs.stream().map(it -> number(it, "lat_p99_ms"))),
                median(runs.stream().map(it -> number(it, "deliv_per_s"))),
                median(runs.stream().map(it ->
                        (number(it, "rss_conn_kb") - number(it, "rss0_kb")) / number(it, "clients"))), runs.size());
    }

    private static double number(Map<String, String> run, String column) {
        return Double.parseDouble(run.get(column));
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    static List<Peers> read() throws IOException {
        if (!Files.exists(FILE)) {
            return List.of();
        }
        return Files.readAllLines(FILE).stream().skip(1).map(line -> line.split(",")).map(it -> new Peers(it[0], it[1],
                Double.parseDouble(it[2]), Double.parseDouble(it[3]), Double.parseDouble(it[4]),
                Double.parseDouble(it[5]))).toList();
    }
}
