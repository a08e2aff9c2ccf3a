package greenroom.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The tables of docs/performance.md, which stand between marks in it, and its pictures. */
final class PerformancePage {

    private static final Path PAGE = Path.of("docs/performance.md");
    private static final Path BEFORE = Path.of("docs/performance/before-milestone-7.csv");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 360;
    private static final int SCALE = 2;
    private static final double LEAST = 1_000; // bars have to begin somewhere, and a logarithm not at nought
    private static final Color INK = new Color(0x24292f);
    private static final Color LINE = new Color(0xd0d7de);
    private static final Map<String, Color> COLOURS = Map.of("greenroom", new Color(0x2da44e),
            "inspircd", new Color(0x0969da), "mosquitto", new Color(0xbc4c00), "nats", new Color(0x8250df),
            "ngircd", new Color(0x8c959f));
    private static final Map<String, String> SHORT = Map.of("paced20_n100", "100 clients, 20/s",
            "paced200_n100", "100 clients, 200/s", "paced20_n1000", "1,000 clients, 20/s",
            "win64_n100", "100 clients, 64 in flight", "win64_n1000", "1,000 clients, 64 in flight",
            "win1_n100", "100 clients, one in flight", "idle_n5000", "5,000 clients, idle");

    private PerformancePage() {
    }

    static void draw(List<Figures> figures, List<Peers> peers, List<Windows> windows) throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (!peers.isEmpty()) {
            png("latency", bars("Milliseconds until 99 of 100 deliveries are there", peers, Peers::p99,
                    List.of("paced20_n100", "paced200_n100", "paced20_n1000"), false));
            png("deliveries", bars("Deliveries a second", peers, Peers::deliveries,
                    List.of("win1_n100", "win64_n100", "win64_n1000"), true));
            replace("peers", peersTable(peers) + picture("What 99 of 100 deliveries took, beside others", "latency")
                    + picture("How many deliveries there were a second, beside others", "deliveries"));
        }
        if (!figures.isEmpty()) {
            png("history", history(Stream.concat(figures.stream(), Figures.read(BEFORE).stream()).toList()));
            replace("benchmarks", "| benchmark | of | µs | ± |\n|---|---:|---:|---:|\n" + figures.stream()
                    .map(it -> String.format(Locale.ROOT, "| %s | %s | %s | %s |%n", it.benchmark(), it.parameter(),
                            shown(it.microseconds()), shown(it.error()))).collect(Collectors.joining()));
        }
        if (!windows.isEmpty()) {
            replace("windows", windowsTable(windows));
        }
    }

    private static String picture(String words, String name) {
        return "\n![" + words + "](performance/" + name + ".png)\n";
    }

    private static String windowsTable(List<Windows> windows) {
        return "| messages said before | s to the prompt | s until heard | MB |\n|---:|---:|---:|---:|\n"
                + windows.stream().map(it -> String.format(Locale.ROOT, "| %,d | %.2f | %.2f | %.0f |%n",
                        it.history(), it.prompt(), it.heard(), it.megabytes())).collect(Collectors.joining());
    }

    private static String peersTable(List<Peers> peers) {
        StringBuilder table = new StringBuilder("| scenario | figure | " + String.join(" | ", servers(peers))
                + " | ratio to the best |\n|---|---|" + "---:|".repeat(servers(peers).size() + 1) + "\n");
        for (String scenario : List.of("paced20_n100", "paced200_n100", "paced20_n1000")) {
            table.append(row(peers, scenario, "p50 ms", Peers::p50, false));
            table.append(row(peers, scenario, "p99 ms", Peers::p99, false));
        }
        for (String scenario : List.of("win64_n100", "win64_n1000", "win1_n100")) {
            table.append(row(peers, scenario, "deliveries/s", Peers::deliveries, true));
        }
        return table.append(row(peers, "idle_n5000", "KB a client", Peers::kilobytes, false)).toString();
    }

    private static String row(List<Peers> peers, String scenario, String figure, ToDoubleFunction<Peers> value,
            boolean moreIsBetter) {
        List<String> cells = new ArrayList<>(List.of(SHORT.get(scenario), figure));
        double best = Double.NaN;
        double ours = Double.NaN;
        for (String server : servers(peers)) {
            Optional<Peers> one = one(peers, scenario, server);
            cells.add(one.map(it -> shown(value.applyAsDouble(it))).orElse("–"));
            double it = one.map(value::applyAsDouble).orElse(Double.NaN);
            if (server.equals(Peers.US)) {
                ours = it;
            } else if (Double.isNaN(best) || (moreIsBetter ? it > best : it < best)) {
                best = it;
            }
        }
        double ratio = moreIsBetter ? ours / best : best / ours;
        cells.add(Double.isNaN(ratio) ? "–" : String.format(Locale.ROOT, "%.2f", ratio));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static Optional<Peers> one(List<Peers> peers, String scenario, String server) {
        return peers.stream().filter(it -> it.scenario().equals(scenario) && it.server().equals(server)).findFirst();
    }

    /** Ours first. */
    private static List<String> servers(List<Peers> peers) {
        return peers.stream().map(Peers::server).distinct().sorted((a, b) ->
                a.equals(Peers.US) ? -1 : b.equals(Peers.US) ? 1 : a.compareTo(b)).toList();
    }

    private static CategoryChart bars(String title, List<Peers> peers, ToDoubleFunction<Peers> value,
            List<String> scenarios, boolean logarithmic) {
        CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
        style(chart.getStyler());
        if (logarithmic) {
            chart.getStyler().setYAxisLogarithmic(true).setYAxisMin(LEAST);
        }
        for (String server : servers(peers)) {
            chart.addSeries(server, scenarios.stream().map(SHORT::get).toList(), scenarios.stream().map(it ->
                    (Number) one(peers, it, server).map(value::applyAsDouble).orElse(0.0)).toList())
                    .setFillColor(COLOURS.getOrDefault(server, INK));
        }
        return chart;
    }

    private static XYChart history(List<Figures> figures) {
        XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT)
                .title("Microseconds, after so much has been said").build();
        style(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        List<Color> colours = List.of(COLOURS.get("greenroom"), COLOURS.get("inspircd"), COLOURS.get("mosquitto"));
        List<String> names = figures.stream().filter(it -> it.parameter().matches("\\d{4,}")).map(Figures::benchmark)
                .distinct().toList();
        for (String name : names) {
            List<Figures> line = figures.stream().filter(it -> it.benchmark().equals(name)).toList();
            Color colour = colours.get(names.indexOf(name) % colours.size());
            XYSeries series = chart.addSeries(name, line.stream().map(it -> Integer.valueOf(it.parameter())).toList(),
                    line.stream().map(Figures::microseconds).toList());
            series.setLineColor(colour).setLineStyle(new BasicStroke(2));
            series.setMarkerColor(colour).setMarker(SeriesMarkers.CIRCLE);
        }
        return chart;
    }

    private static void style(AxesChartStyler styler) {
        styler.setLegendPosition(LegendPosition.OutsideS).setLegendLayout(LegendLayout.Horizontal)
                .setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE)
                .setLegendBackgroundColor(Color.WHITE).setLegendBorderColor(Color.WHITE)
                .setChartFontColor(INK).setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15))
                .setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        styler.setPlotGridLinesColor(LINE).setPlotGridVerticalLinesVisible(false)
                .setAxisTickMarksColor(LINE).setXAxisTickLabelsColor(INK).setYAxisTickLabelsColor(INK)
                .setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12)).setPlotBorderVisible(false);
    }

    private static void png(String name, Chart<?, ?> chart) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        chart.paint(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        ImageIO.write(image, "png", Path.of("docs/performance", name + ".png").toFile());
    }

    private static void replace(String name, String table) throws IOException {
        Pattern part = Pattern.compile("(?s)(<!-- " + name + " -->\n).*?(<!-- end -->)");
        Files.writeString(PAGE, part.matcher(Files.readString(PAGE))
                .replaceFirst("$1\n" + Matcher.quoteReplacement(table) + "\n$2"));
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : figure < 1000 ? "%.1f" : "%,.0f", figure);
    }
}
