package kata.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kata.evidence.Attempts;
import kata.evidence.Coverage;

/** How much of a program its unit tests run, and how much of it they notice; the gates are those of the build. */
public record Quality(Coverage.Counted coverage, Attempts.Tally mutants) {

    private static final double LINES = 95;
    private static final double BRANCHES = 90;
    private static final double NOTICED = 90;
    private static final double STRENGTH = 95;

    public boolean isCovered() {
        return coverage.lines().percent() >= LINES && coverage.branches().percent() >= BRANCHES;
    }

    public boolean isNoticed() {
        return mutants.score().percent() >= NOTICED && mutants.strength().percent() >= STRENGTH;
    }

    public boolean passes() {
        return isCovered() && isNoticed();
    }

    public String coverageScore() {
        return "%s of the lines are run, %s of the branches (want %.0f and %.0f)".formatted(
                percent(coverage.lines()), percent(coverage.branches()), LINES, BRANCHES);
    }

    /** The lines nobody runs, by class. */
    public List<String> unrun(int most) {
        List<Coverage.Unrun> all = coverage.unrun();
        List<String> lines = new ArrayList<>(all.stream().limit(most).map(it ->
                simple(it.source()) + " " + ranges(it.lines())).toList());
        if (all.size() > most) {
            lines.add("and " + (all.size() - most) + " more: --long tells all");
        }
        return lines;
    }

    public String mutantsScore() {
        if (mutants.all() == 0) {
            return "there is nothing to change yet";
        }
        return "%d of %d changes noticed: %s, and %s in lines that are run (want %.0f and %.0f)".formatted(
                mutants.noticed(), mutants.all(), percent(mutants.score()), percent(mutants.strength()), NOTICED,
                STRENGTH);
    }

    /** In few words: {@code 40 of 42}. */
    public String mutantsNote() {
        return mutants.noticed() + " of " + mutants.all();
    }

    /** Each change that nobody notices as a sentence, with its line. */
    public List<String> survivors(int most) {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (Attempts.Survivor it : mutants.survivors().stream().limit(most).toList()) {
            String place = simple(it.source()) + " line " + it.line();
            lines.add(place + ": nobody notices " + it.words());
            if (!place.equals(before) && !it.text().isEmpty()) {
                lines.add("    " + it.text());
            }
            before = place;
        }
        int more = mutants.survivors().size() - most;
        if (more > 0) {
            lines.add("and " + more + " more: --long tells all");
        }
        return lines;
    }

    private static String percent(Coverage.Share share) {
        // Never rounded up: 95.0 is no 94.96.
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(share.percent() * 10) / 10);
    }

    private static String simple(String source) {
        return source.substring(source.lastIndexOf('/') + 1).replace(".java", "");
    }

    /** {@code line 7}, {@code lines 3-5, 9} */
    static String ranges(Set<Integer> lines) {
        List<int[]> ranges = new ArrayList<>();
        lines.stream().sorted().forEach(line -> {
            if (!ranges.isEmpty() && ranges.getLast()[1] == line - 1) {
                ranges.getLast()[1] = line;
            } else {
                ranges.add(new int[] {line, line});
            }
        });
        return (lines.size() == 1 ? "line " : "lines ") + ranges.stream()
                .map(it -> it[0] == it[1] ? "" + it[0] : it[0] + "-" + it[1]).collect(Collectors.joining(", "));
    }
}
