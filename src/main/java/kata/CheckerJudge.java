package kata;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kata.check.Checker;
import kata.check.Played;
import kata.check.ProgressListener;
import kata.check.Units;
import kata.diagnosis.Feature.Scenario;
import kata.git.Git;
import kata.lights.Lights;
import kata.watch.TreeJudge;

/** Judges by the means of a check, and keeps a light for every run of the unit tests. */
final class CheckerJudge implements TreeJudge {

    private final Checker checker;
    private final Git git;
    private final String feature;

    CheckerJudge(Checker checker, Git git, String slug) {
        this.checker = checker;
        this.git = git;
        feature = "features/" + slug + ".feature";
    }

    @Override
    public Tested units(String tree) {
        long start = System.nanoTime();
        Units units = checker.units(tree);
        new Lights(git).add(tree, units.light(), Duration.ofNanos(System.nanoTime() - start), Optional.empty(),
                Map.of("units", units.score()));
        return new Tested(units.light(), units.score(), units.lines());
    }

    @Override
    public List<String> scenarios(String tree) {
        return all(tree).stream().map(Scenario::name).distinct().toList();
    }

    @Override
    public Seen play(String tree, String scenario) {
        List<Scenario> meant = all(tree).stream().filter(it -> it.name().equals(scenario)).toList();
        Played played = checker.play(tree, List.of(feature), meant::contains, false,
                ProgressListener.none()).getFirst();
        List<String> lines = played.passes() ? List.of()
                : Stream.concat(played.telling().lines().stream().skip(1)
                        .dropWhile(line -> line.isBlank() || line.endsWith(scenario)), played.trouble().stream()).toList();
        // What only takes a real minute is left out, and is no trouble.
        return new Seen(played.passes() || played.results().isEmpty() && played.trouble().isEmpty(), lines);
    }

    private List<Scenario> all(String tree) {
        return checker.scenarios(tree, feature).scenarios();
    }
}
