package kata.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.diagnosis.Feature.Scenario;
import kata.diagnosis.Feature.Step;
import kata.replay.Result;
import kata.replay.Result.Failed;

/**
 * What a feature's scenarios say, as a person would tell it: how many pass, the first that fails with its cause, and
 * every cause once.
 */
public final class Telling {

    private final long passed;
    private final List<Result.Skipped> skipped;
    private final List<Finding> findings;

    /**
     * A cause, and which scenarios fail for it.
     *
     * @param scenario the name of the first of them
     * @param done the steps of the first of them, the one that failed last
     * @param line where that step stands in the feature; 0 when it is not known
     * @param others the names of the rest
     */
    public record Finding(String scenario, List<String> done, int line, Cause cause, List<String> others) {

        Finding and(String another) {
            return new Finding(scenario, done, line, cause, Stream.concat(others.stream(), Stream.of(another)).toList());
        }
    }

    private Telling(long passed, List<Result.Skipped> skipped, List<Finding> findings) {
        this.passed = passed;
        this.skipped = skipped;
        this.findings = findings;
    }

    /**
     * @param results how its scenarios went
     * @param feature the feature's text
     */
    public static Telling of(List<Result> results, String feature) {
        Feature script = Feature.of(feature);
        List<Finding> findings = new ArrayList<>();
        results.stream().filter(Failed.class::isInstance).map(Failed.class::cast)
                .forEach(failed -> add(failed, script, findings));
        return new Telling(results.stream().filter(Result.Passed.class::isInstance).count(),
                results.stream().filter(Result.Skipped.class::isInstance).map(Result.Skipped.class::cast).toList(), List.copyOf(findings));
    }

    private static void add(Failed failed, Feature script, List<Finding> findings) {
        Cause cause = Causes.of(failed);
        Optional<Scenario> scenario = script.scenario(failed.test());
        String name = scenario.map(Scenario::name).orElse(failed.test());
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).cause().isThatOf(cause)) {
                findings.set(i, findings.get(i).and(name));
                return;
            }
        }
        // A background stands above what it belongs to: what comes after the step that failed was not done.
        int line = failed.details().line();
        List<String> done = scenario.stream().flatMap(it -> it.steps().stream())
                .filter(step -> line == 0 || step.line() <= line).map(Step::text).toList();
        findings.add(new Finding(name, done, line, cause, List.of()));
    }

    /** {@code 6 of 19 scenarios pass}. */
    public String score() {
        long all = passed + failed();
        String scenarios = all == 1 ? "1 scenario" : all + " scenarios";
        return all > 0 && passed == all ? "all " + scenarios + " pass" : passed + " of " + scenarios + " pass";
    }

    public boolean passes() {
        return findings.isEmpty() && passed > 0;
    }

    private long failed() {
        return findings.stream().mapToLong(it -> 1 + it.others().size()).sum();
    }

    /** Each cause once, in the order of the scenarios that fail for it. */
    public List<Finding> findings() {
        return findings;
    }

    /** All that there is to tell: the score, the first cause in full, and a line or two for each other one. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(score()));
        skipped.stream().map(Result.Skipped::reason).distinct().forEach(reason -> lines.add(
                skipped.stream().filter(it -> it.reason().equals(reason)).count() + " left out"
                        + (reason.isEmpty() ? "" : ": " + reason.replaceFirst("^Assumption failed: ", ""))));
        findings.stream().limit(1).forEach(it -> lines.addAll(inFull(it)));
        findings.stream().skip(1).forEach(it -> {
            lines.add("");
            lines.addAll(brief(it));
        });
        return List.copyOf(lines);
    }

    /** One scenario, and its one cause in words: for somebody who has not begun yet. */
    public List<String> briefly() {
        return findings.stream().limit(1).flatMap(it -> brief(it).stream()).toList();
    }

    private static List<String> inFull(Finding finding) {
        List<String> lines = new ArrayList<>(List.of("", "x " + finding.scenario()));
        for (int i = 0; i < finding.done().size(); i++) {
            boolean last = i == finding.done().size() - 1;
            lines.add((last ? "  > " : "    ") + finding.done().get(i));
        }
        lines.add("");
        lines.add("  " + finding.cause().sentence());
        finding.cause().evidence().forEach(it -> lines.add("    " + it));
        finding.cause().where().forEach(it -> lines.add("  Look at: " + it));
        lines.addAll(andOthers(finding));
        return lines;
    }

    private static List<String> brief(Finding finding) {
        return Stream.of(Stream.of("x " + finding.scenario(), "  " + finding.cause().sentence()),
                finding.cause().where().stream().limit(1).map(it -> "  Look at: " + it),
                andOthers(finding).stream()).flatMap(it -> it).collect(Collectors.toList());
    }

    private static List<String> andOthers(Finding finding) {
        int count = finding.others().size();
        return count == 0 ? List.of() : List.of("  and " + count + " more for the same cause"
                + (count > 4 ? "" : ": " + String.join("; ", finding.others())));
    }
}
