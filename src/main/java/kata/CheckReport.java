package kata;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.check.Played;
import kata.check.Quality;
import kata.check.Units;
import kata.diagnosis.Feature;
import kata.lights.Foresight;
import kata.lights.Light;
import kata.proof.Judged;
import kata.proof.Rhythm;
import kata.proof.Verdict;
import picocli.CommandLine.Help.Ansi;

/** What somebody reads of a check: at most a screen, unless everything was asked for. */
final class CheckReport {

    private static final int WIDTH = 98;
    private static final int TELLING = 20;
    private static final int FEW = 4;

    private final PrintWriter out;
    private final Ansi ansi;
    private final boolean everything;

    CheckReport(PrintWriter out, Ansi ansi, boolean everything) {
        this.out = out;
        this.ansi = ansi;
        this.everything = everything;
    }

    void head(String slug) {
        out.println("milestone " + slug + ", as it lies here");
        out.println();
        out.flush();
    }

    void units(Units units) {
        line(units.light(), "units", units.score());
        detail(everything ? units.lines() : limited(units.lines(), TELLING));
    }

    /** @param played the milestone's own first */
    void scenarios(List<Played> played, Played own) {
        boolean before = played.stream().filter(it -> it != own).allMatch(Played::passes);
        String others = played.size() == 1 || !before ? "" : played.size() == 2
                ? "; those of milestone 1 still do" : "; so do those of the milestones before";
        line(own.passes() ? Light.GREEN : Light.RED, "scenarios", own.telling().score()
                + (own.passes() ? others : "") + leftOut(own));
        List<String> told = own.telling().lines();
        detail(own.passes() ? List.of() : limited(told.subList(Math.min(1, told.size()), told.size()), TELLING));
        detail(own.trouble().stream().toList());
        for (Played it : played) {
            if (it != own && !it.passes()) {
                line(Light.RED, "scenarios", "of milestone " + it.milestone() + ": " + it.telling().score());
                detail(limited(it.telling().briefly(), FEW));
                detail(it.trouble().stream().toList());
            }
        }
    }

    /** @param meant those that go by what was asked for, the one that was played first */
    void one(Played played, List<Feature.Scenario> meant) {
        line(played.passes() ? Light.GREEN : Light.RED, "scenario", meant.getFirst().name()
                + (played.passes() ? ": passes" : ""));
        List<String> told = played.telling().lines();
        detail(played.passes() ? List.of() : limited(told.subList(Math.min(1, told.size()), told.size()), TELLING));
        detail(played.trouble().stream().toList());
        if (meant.size() > 1) {
            detail(List.of((meant.size() - 1) + " more go by that name: " + meant.get(1).name()));
        }
    }

    private static String leftOut(Played own) {
        return own.leftOut() == 0 ? "" : "; " + own.leftOut() + (own.leftOut() == 1 ? " takes" : " take")
                + " a real minute: --realtime plays it";
    }

    void quality(Quality quality) {
        line(quality.isCovered() ? Light.GREEN : Light.RED, "coverage", quality.coverageScore());
        detail(quality.unrun(most()));
        line(quality.isNoticed() ? Light.GREEN : Light.RED, "mutants", quality.mutantsScore());
        detail(quality.survivors(most()));
    }

    /** Why something was not looked at. */
    void notYet(String what, String why) {
        out.printf("- %-10s %s%n", what, why);
    }

    void rhythm(Rhythm rhythm, List<Judged> judged) {
        List<Judged> refuted = judged.stream().filter(Judged::isRefuted).toList();
        line(refuted.isEmpty() ? Light.GREEN : Light.RED, "rhythm", rhythm.score());
        List<String> lines = new ArrayList<>();
        refuted.stream().limit(most()).forEach(it -> {
            if (it.verdict() instanceof Verdict.Refuted(var reason, String evidence)) {
                lines.add(it.step().commit().shortId() + " " + it.step().commit().subject());
                lines.add("  " + reason.code() + ": " + evidence);
            }
        });
        if (refuted.size() > most()) {
            lines.add("and " + (refuted.size() - most()) + " more: ./kata verify tells all");
        }
        lines.addAll(rhythm.notes());
        detail(lines);
    }

    /** Whether it came as somebody had expected. */
    void foresight(Light expected, Light light, Foresight foresight) {
        out.println();
        out.println("you expected " + expected.word() + ", and it is " + light.word() + ": "
                + (expected == light ? "right" : "what did you not know?") + " (" + foresight + ")");
    }

    void end(String text) {
        out.println();
        wrapped(text, WIDTH).forEach(out::println);
        out.flush();
    }

    void gap() {
        out.println();
    }

    void next(String command) {
        out.println("Next: " + command);
    }

    /** What is of use after the next thing. */
    void later(String words) {
        out.println("      " + words);
    }

    private int most() {
        return everything ? Integer.MAX_VALUE : FEW;
    }

    private void line(Light light, String what, String words) {
        String mark = ansi.string(light.markup().replace(" " + light.word(), ""));
        List<String> lines = wrapped(words, WIDTH - 13);
        out.printf("%s %-10s %s%n", mark, what, lines.getFirst());
        lines.stream().skip(1).forEach(it -> out.println(" ".repeat(13) + it));
        out.flush();
    }

    private void detail(List<String> lines) {
        lines.stream().flatMap(this::fitting).forEach(it -> out.println(it.isEmpty() ? "" : "    " + it));
        out.flush();
    }

    private List<String> limited(List<String> lines, int most) {
        return everything || lines.size() <= most ? lines
                : Stream.concat(lines.stream().limit(most), Stream.of("...: --long tells all")).toList();
    }

    /** Sentences are wrapped; what stands further in is shown as it is, and cut off where the screen ends. */
    private Stream<String> fitting(String line) {
        int width = WIDTH - 4;
        if (everything || line.length() <= width) {
            return Stream.of(line);
        }
        String margin = " ".repeat(line.length() - line.stripLeading().length());
        return margin.length() > 2 ? Stream.of(line.substring(0, width - 3) + "...")
                : wrapped(line.strip(), width - 4).stream().map(it -> margin + it);
    }

    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() + word.length() >= width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The first paragraph under a heading of a page. */
    static Optional<String> paragraph(String page, String heading) {
        List<String> after = page.lines().dropWhile(line -> !line.equals("## " + heading)).skip(1)
                .dropWhile(String::isBlank).takeWhile(line -> !line.isBlank() && !line.startsWith("#")).toList();
        return after.isEmpty() ? Optional.empty() : Optional.of(after.stream().collect(Collectors.joining(" ")));
    }
}
