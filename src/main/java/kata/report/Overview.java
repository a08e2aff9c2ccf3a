package kata.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.report.Plot.Point;
import kata.story.StepKind;

/** How the whole story goes: a plot for each figure, all over the same steps, and the chapters in a table. */
final class Overview {

    private static final List<StepKind> KINDS = List.of(StepKind.RED, StepKind.GREEN, StepKind.REFACTOR, StepKind.PIN);
    private static final double MOST_LINES = 200;
    /** Of scenarios, it should be known within so many steps where they come to pass. */
    private static final int FARTHEST = 16;

    private final Tale tale;
    private final List<NumberedStep> steps;

    Overview(Tale tale) {
        this.tale = tale;
        steps = tale.steps();
    }

    String html() {
        return "<div class=\"plots\" id=\"plots\">" + sizes() + scenarios() + coverage() + mutants() + seconds()
                + builds() + chapters() + "<div class=\"cursor\" hidden></div></div>" + walker() + howMeasured()
                + table();
    }

    private String sizes() {
        Plot plot = plot(0, Math.sqrt(MOST_LINES));
        KINDS.forEach(kind -> plot.bars("bar " + kind.word(), points(step -> step.step().kind() == kind
                ? OptionalDouble.of(Math.sqrt(tale.size(step))) : OptionalDouble.empty())));
        return figure("Lines changed", "a bar for each step, on a scale of square roots", "size", "200", "0",
                plot.svg("Lines changed by each step"));
    }

    private String scenarios() {
        int most = steps.stream().flatMap(step -> tale.figures(step).scenarios().stream()).mapToInt(Fraction::all).max()
                .orElse(1);
        Plot plot = plot(0, most);
        for (Chapter chapter : tale.reference().chapters()) {
            plot.levels("promised", points(step -> step.chapter() == chapter.number()
                    ? figure(step, it -> it.scenarios().map(part -> (double) part.all())) : OptionalDouble.empty()));
            plot.levels("scenarios", points(step -> step.chapter() == chapter.number()
                    ? figure(step, it -> it.scenarios().map(part -> (double) part.part())) : OptionalDouble.empty()),
                    FARTHEST);
        }
        return figure("Scenarios passing", "of the milestone’s own feature; the thin line is all it has"
                + until(points(step -> figure(step, it -> it.scenarios().map(part -> (double) part.part())))), "scenarios",
                "" + most, "0", plot.svg("How many scenarios of each milestone's feature pass"));
    }

    private String coverage() {
        List<Point> units = points(step -> figure(step, StepFigures::covered));
        List<Point> all = stages("lines");
        double lowest = lowest(List.of(units, all));
        return figure("Lines covered", "line: by unit tests alone; squares: by all tests, at the stages"
                + until(units), "coverage",
                "100%", percent(lowest), plot(lowest, 100).levels("units", units).dots("stage", all)
                        .svg("How many of the program's lines the tests run, in per cent"));
    }

    private String mutants() {
        List<Point> killed = stages("mutants");
        double lowest = lowest(List.of(killed));
        return figure("Mutation score", "at the stages alone: PIT takes minutes", "mutants", "100%", percent(lowest),
                plot(lowest, 100).levels("killed", killed).svg("How many mutants the tests notice, in per cent"));
    }

    private String seconds() {
        List<Point> points = points(step -> figure(step, StepFigures::seconds));
        double most = Math.ceil(points.stream().mapToDouble(Point::value).max().orElse(1));
        return figure("Seconds of the unit tests", "all of them, at each step" + until(points), "seconds",
                String.format(Locale.ROOT, "%.0f s", most), "0", plot(0, most).levels("suite", points)
                        .svg("How many seconds the unit tests take"));
    }

    private String builds() {
        List<Point> points = stages("seconds");
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        return figure("Seconds of the whole build", "features, gates and all; at the stages alone", "builds",
                String.format(Locale.ROOT, "%.0f s", most), "0",
                plot(0, most).levels("suite", points).svg("How many seconds the whole build takes"));
    }

    /** An end that nobody explains looks like a fault. */
    private String until(List<Point> points) {
        if (points.isEmpty() || points.getLast().step() == steps.size() - 1) {
            return "";
        }
        return "; not measured from " + steps.get(points.getLast().step() + 1).name() + " on";
    }

    private Plot plot(double lowest, double highest) {
        Plot plot = new Plot(steps.size(), lowest, highest);
        int at = 0;
        for (Chapter chapter : tale.reference().chapters()) {
            plot.rule(at);
            at += chapter.steps().size();
        }
        return plot;
    }

    private List<Point> points(Function<NumberedStep, OptionalDouble> value) {
        List<Point> points = new ArrayList<>();
        IntStream.range(0, steps.size()).forEach(at ->
                value.apply(steps.get(at)).ifPresent(it -> points.add(new Point(at, it))));
        return points;
    }

    private OptionalDouble figure(NumberedStep step, Function<StepFigures, Optional<Double>> which) {
        return which.apply(tale.figures(step)).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** A stage stands on the first or the last step of its milestone. */
    private List<Point> stages(String column) {
        return points(step -> {
            Chapter chapter = tale.reference().chapter(Integer.toString(step.chapter())).orElseThrow();
            if (step.number() == 1) {
                return tale.stages().number("start/" + chapter.slug(), column);
            }
            return step.number() == chapter.steps().size()
                    ? tale.stages().number("milestone/" + chapter.slug(), column) : OptionalDouble.empty();
        });
    }

    /** Where the scale begins: the next ten below all that there is to see. */
    private static double lowest(List<List<Point>> all) {
        double lowest = all.stream().flatMap(List::stream).mapToDouble(Point::value).min().orElse(0);
        return Math.min(90, Math.floor(lowest / 10) * 10);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.0f%%", value);
    }

    private static String figure(String title, String what, String id, String highest, String lowest, String svg) {
        return """
                <figure class="plot" id="plot-%s"><figcaption><b>%s</b> <small>%s</small><output></output></figcaption>
                <div class="frame"><span class="high">%s</span><span class="low">%s</span>%s%s</div></figure>
                """.formatted(id, title, what, highest, lowest, svg,
                svg.contains(" dots") || svg.contains("\"bar ") ? ""
                        : "<p class=\"nothing\">Not measured yet: ./kata report --measure does it.</p>");
    }

    private String chapters() {
        String columns = tale.reference().chapters().stream().map(chapter -> chapter.steps().size() + "fr")
                .collect(Collectors.joining(" "));
        return "<div class=\"axis\" aria-hidden=\"true\" style=\"grid-template-columns:" + columns + "\">"
                + tale.reference().chapters().stream().map(chapter -> "<span>" + chapter.number() + "<em> "
                        + Html.text(tale.title(chapter).replaceFirst("^\\d+\\. ", "")) + "</em></span>")
                        .collect(Collectors.joining()) + "</div>";
    }

    /** A finger or the arrow keys go along the story with it. */
    private String walker() {
        return """
                <div class="walker" hidden><input type="range" id="walk" min="0" max="%d" value="0"
                aria-label="Walk along the story" aria-describedby="here"><output id="here" for="walk">Walk along the
                story with this: each plot says what it is there.</output><a id="open" href="#steps">Open it</a></div>
                """.formatted(Math.max(0, steps.size() - 1));
    }

    private String howMeasured() {
        long scenarios = steps.stream().filter(step -> tale.figures(step).scenarios().isPresent()).count();
        long tests = steps.stream().filter(step -> tale.figures(step).lines().isPresent()).count();
        long seconds = steps.stream().filter(step -> tale.figures(step).millis().isPresent()).count();
        return """
                <details class="note"><summary>How this was measured</summary>
                <p>A dot is a measurement; a level holds until the next one. Lines are counted by git at every step.</p>
                <p>Scenarios take up to minutes, so they were played at %d of %d steps: at both ends of each milestone,
                and then in the middle between two places that differ, until it is known within a few steps where each
                comes to pass. Between two places that agree, nothing was played; where the line has a gap, it is not
                known. Where fewer passed than before, or not all at a milestone’s end, they were played again, since it
                may have been the machine: the better figure counts.</p>
                <p>The unit tests ran at %d of %d steps, and their time was taken at %d of them, in a warm process, on a
                machine with two cores that had little else to do: a peak may be the machine’s. A test class that
                reaches nothing new keeps the time of its last run. The lines that they run are counted by JaCoCo,
                windows and all. Features play in a process of their own, so what they run is not among them.</p>
                <p>Where all tests count, and for the mutants, the figures are those of docs/stages.md, at the first and
                the last step of each milestone. Where a scale does not begin at 0, the left says so.</p></details>
                """.formatted(scenarios, steps.size(), tests, steps.size(), seconds);
    }

    private String table() {
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"The milestones in figures\"><table>"
                + "<caption>The milestones in figures</caption>"
                + "<thead><tr><th scope=\"col\">milestone</th><th scope=\"col\">steps</th>"
                + KINDS.stream().map(kind -> "<th scope=\"col\">" + StepHtml.mark(kind).replace("mark", "mark "
                        + kind.word()) + "</th>").collect(Collectors.joining())
                + "<th scope=\"col\">lines changed</th><th scope=\"col\">scenarios</th><th scope=\"col\">lines %</th>"
                + "<th scope=\"col\">branches %</th><th scope=\"col\">mutants %</th></tr></thead><tbody>"
                + tale.reference().chapters().stream().map(this::row).collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    private String row(Chapter chapter) {
        String end = "milestone/" + chapter.slug();
        List<String> cells = new ArrayList<>(List.of("" + chapter.steps().size()));
        KINDS.forEach(kind -> cells.add("" + chapter.steps().stream().filter(step -> step.step().kind() == kind)
                .count()));
        cells.add("" + chapter.steps().stream().mapToLong(tale::size).sum());
        cells.add(chapter.steps().isEmpty() ? "-" : tale.figures(chapter.steps().getLast()).scenarios()
                .map(part -> "" + part.part()).orElse("-"));
        List.of("lines", "branches", "mutants").forEach(column -> cells.add(tale.stages().cell(end, column)));
        return "<tr><th scope=\"row\"><a href=\"#" + chapter.slug() + "\">" + Html.text(tale.title(chapter))
                + "</a></th>" + cells.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining())
                + "</tr>";
    }
}
