package kata.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing along the story: each step is one wide. It takes its colours from the page's styles, and is stretched to
 * whatever width there is; what is written stands beside it.
 */
final class Plot {

    static final int HEIGHT = 100;

    private final int steps;
    private final double lowest;
    private final double highest;
    private final StringBuilder shapes = new StringBuilder();

    /** A figure at a step, from 0. */
    record Point(int step, double value) {
    }

    Plot(int steps, double lowest, double highest) {
        this.steps = Math.max(1, steps);
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Where a chapter begins. */
    Plot rule(int step) {
        return path("rule", "M" + step + " 0V" + HEIGHT);
    }

    /** A bar for each point. */
    Plot bars(String style, List<Point> points) {
        return path(style, points.stream().map(it -> "M" + middle(it) + " " + HEIGHT + "V" + y(it))
                .collect(Collectors.joining()));
    }

    /** A level that holds until the next figure, and a dot for each. */
    Plot levels(String style, List<Point> points) {
        return levels(style, points, steps);
    }

    /**
     * The same, with a gap where it is not known how it goes.
     *
     * @param farthest how many steps may lie between two figures that differ
     */
    Plot levels(String style, List<Point> points, int farthest) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            boolean leads = at > 0 && (point.step() - points.get(at - 1).step() <= farthest
                    || point.value() == points.get(at - 1).value());
            line.append(leads ? "H" + middle(point) + "V" + y(point) : "M" + middle(point) + " " + y(point));
        }
        return path(style + " line", line.toString()).dots(style, points);
    }

    Plot dots(String style, List<Point> points) {
        return path(style + " dots", points.stream().map(it -> "M" + middle(it) + " " + y(it) + "h0")
                .collect(Collectors.joining()));
    }

    String svg(String title) {
        return "<svg viewBox=\"0 0 " + steps + " " + HEIGHT + "\" preserveAspectRatio=\"none\" role=\"img\" "
                + "aria-label=\"" + Html.text(title) + "\">" + shapes + "</svg>";
    }

    private Plot path(String style, String line) {
        if (!line.isEmpty()) {
            shapes.append("<path class=\"").append(style).append("\" d=\"").append(line).append("\"/>");
        }
        return this;
    }

    private static String middle(Point point) {
        return point.step() + ".5";
    }

    private String y(Point point) {
        double share = highest == lowest ? 0 : (point.value() - lowest) / (highest - lowest);
        return String.format(Locale.ROOT, "%.1f", HEIGHT * (1 - Math.clamp(share, 0, 1))).replaceFirst("\\.0$", "");
    }
}
