package kata;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kata.check.Bar;
import kata.check.Checker;
import kata.check.Played;
import kata.check.ProgressListener;
import kata.check.Quality;
import kata.check.Spoken;
import kata.check.Units;
import kata.diagnosis.Feature;
import kata.evidence.ReplayedEvidence;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.History;
import kata.git.WorkFolder;
import kata.lights.Foresight;
import kata.lights.Light;
import kata.lights.Lights;
import kata.proof.Judged;
import kata.proof.Ledger;
import kata.proof.Replays;
import kata.proof.Rhythm;
import kata.proof.Verification;
import kata.reference.Reference;
import kata.replay.CachingReplay;
import kata.walk.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges what lies in the folder, committed or not. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Judges what lies here, committed or not: the "
        + "unit tests, the scenarios, the lines nobody runs, the changes nobody notices, and the rhythm of your steps.",
        footer = {"", "Ends with 0 when all passes, 1 when something does not, 2 when it cannot be found out."})
final class CheckCommand implements Callable<Integer> {

    private static final String REFERENCE = "What the reference did, and why";

    @Parameters(arity = "0..1", paramLabel = "N",
            description = "The milestone that is to pass, with those before it. Default: the one that you are in.")
    private Optional<String> milestone = Optional.empty();

    @Option(names = "--fast", description = "The unit tests only.")
    private boolean fast;

    @Option(names = "--scenario", paramLabel = "NAME",
            description = "One scenario only, by a part of its name or by its line.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--predict", paramLabel = "LIGHT", description = "What you expect: red, green or amber.")
    private Optional<String> predicted = Optional.empty();

    @Option(names = "--long", description = "Tell everything, however long it gets.")
    private boolean everything;

    @Option(names = "--realtime", description = "Also play the scenarios that take a real minute.")
    private boolean realtime;

    @Option(names = "--no-cache", description = "Run and play everything, whatever an earlier check has found out.")
    private boolean noCache;

    @Option(names = "--server", paramLabel = "COMMAND", description = "Play the server features of milestone N against a "
            + "program in any language: 'python3 mine.py --send-port {send} --receive-port {receive} {options}'.")
    private Optional<String> server = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    CheckCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What is found out meanwhile. */
    private static final class Found {

        private Light light = Light.GREEN;
        private boolean passed = true;
        private final Map<String, String> notes = new TreeMap<>();

        void say(Light what) {
            passed &= what == Light.GREEN;
            light = light == Light.AMBER || what == Light.GREEN ? light : what;
        }
    }

    /** Returns 0 when all that was asked for passes. */
    @Override
    public Integer call() {
        if (server.isPresent()) {
            return new ServerCheck(workspace, spec.commandLine().getOut(), progress()).run(milestone,
                    server.orElseThrow());
        }
        long start = System.nanoTime();
        Optional<Light> expected = predicted.map(word -> Light.of(word).orElseThrow(() ->
                new ParameterException(spec.commandLine(), "--predict red, green or amber, not " + word)));
        if (fast && scenario.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--fast plays no scenario: take one of the two");
        }
        Git git = workspace.wholeRepository();
        CheckReport report = new CheckReport(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi(),
                everything);
        Found found = new Found();
        try (Checker checker = new Checker(git, noCache ? Optional.empty()
                : Optional.of(Ledger.usualPlace(workspace.environment())))) {
            if (fast) {
                checker.warmUp();
            }
            String tree = new WorkFolder(git).tree();
            if (fast) {
                units(checker.prepare(tree), tree, found, report);
            } else {
                scenariosAndMore(git, checker, tree, found, report);
            }
            keep(git, tree, found, Duration.ofNanos(System.nanoTime() - start), expected, report);
        }
        return found.passed ? 0 : 1;
    }

    private static Units units(Checker checker, String tree, Found found, CheckReport report) {
        Units units = checker.units(tree);
        found.say(units.light());
        found.notes.put("units", units.score());
        report.units(units);
        return units;
    }

    private void scenariosAndMore(Git git, Checker checker, String tree, Found found, CheckReport report) {
        Walk walk = Walk.at(git, "HEAD").orElseThrow(() -> new NotUsable(
                "no milestone has begun here: ./kata start 2 makes a folder where one has"));
        int number = number(milestone.orElse(walk.slug()));
        if (milestone.isEmpty() && scenario.isEmpty() && branch(git).filter("main"::equals).isPresent()) {
            throw new NotUsable("main tells the whole story: ./kata start 2 makes a folder to build in, and ./kata check "
                    + number + " judges what main has");
        }
        requireMilestone(checker.trees().files(tree).keySet(), number);
        ProgressListener progress = progress();
        if (scenario.isPresent()) {
            one(checker, tree, number, found, report, progress);
            return;
        }
        report.head(milestone.isPresent() ? String.valueOf(number) : walk.slug());
        Units units = units(checker, tree, found, report);
        if (units.light() == Light.AMBER) {
            report.notYet("the rest", "once it compiles");
            return;
        }
        List<String> features = checker.features(tree, number);
        List<Played> played = checker.play(tree, features, it -> true, realtime, progress);
        Played own = played.getFirst();
        played.forEach(it -> found.say(it.passes() ? Light.GREEN : Light.RED));
        found.notes.put("scenarios", own.passed() + " of " + own.all());
        report.scenarios(played, own);
        if (units.pass()) {
            Quality quality = checker.quality(tree, progress);
            found.passed &= quality.passes();
            found.notes.put("mutants", quality.mutantsNote());
            report.quality(quality);
        } else {
            report.notYet("coverage", "and mutants: once all unit tests pass");
        }
        long refuted = rhythm(git, checker, walk, report, progress);
        end(found, refuted, own, report);
    }

    /** Said at once, and not after the unit tests. */
    private void requireMilestone(Set<String> files, int number) {
        List<String> features = files.stream().filter(path -> path.matches("features/\\d+-[^/]*\\.feature"))
                .sorted(Comparator.comparing(path -> number(path.substring("features/".length())))).toList();
        if (features.stream().noneMatch(path -> path.startsWith("features/" + number + "-"))) {
            throw new NotUsable("there is no milestone " + number + " here: " + (features.isEmpty()
                    ? "features/ is empty" : "the newest is " + features.getLast()));
        }
    }

    /** One scenario alone. */
    private void one(Checker checker, String tree, int number, Found found, CheckReport report,
            ProgressListener progress) {
        String words = scenario.orElseThrow();
        Units broken = checker.compiled(tree);
        if (!broken.pass()) {
            found.say(broken.light());
            report.units(broken);
            return;
        }
        for (String path : checker.features(tree, number)) {
            List<Feature.Scenario> meant = checker.scenarios(tree, path).meantBy(words);
            if (!meant.isEmpty()) {
                Played played = checker.play(tree, List.of(path), meant.subList(0, 1)::contains, true, progress)
                        .getFirst();
                found.say(played.passes() ? Light.GREEN : Light.RED);
                found.notes.put("scenario", meant.getFirst().name());
                report.one(played, meant);
                return;
            }
        }
        throw new NotUsable("no scenario goes by \"" + words + "\": look into features/");
    }

    /** How many of one's own steps are not what they say; they can be mended by hand alone, so they stop nobody. */
    private long rhythm(Git git, Checker checker, Walk walk, CheckReport report, ProgressListener progress) {
        History history = new History(git);
        Set<String> ids = new HashSet<>(history.idsIn(walk.start().id() + "..HEAD"));
        ids.retainAll(history.ownIds(List.of()));
        Rhythm rhythm = Rhythm.of(walk.story(), ids, checker.trees());
        if (ids.isEmpty()) {
            return 0;
        }
        Verification verification = new Verification(walk.story(), checker.trees(),
                new Replays(new CachingReplay(checker.replay()), checker.workers()),
                new ReplayedEvidence(git, checker.replay()),
                noCache ? Ledger.none() : Ledger.in(Ledger.usualPlace(workspace.environment())));
        progress.begin("rhythm", ids.size());
        List<Judged> judged = verification.run(ids, 2, it -> progress.step());
        progress.end();
        report.rhythm(rhythm, judged);
        return judged.stream().filter(Judged::isRefuted).count();
    }

    private void end(Found found, long refuted, Played own, CheckReport report) {
        if (found.passed) {
            report.end("Passed: milestone " + own.milestone() + "." + (refuted == 0 ? "" : " But " + refuted
                    + " of your steps " + (refuted == 1 ? "is not what it says." : "are not what they say.")));
            page(own).flatMap(it -> CheckReport.paragraph(it, REFERENCE)).ifPresent(it ->
                    report.end("What the reference did, and why: " + it));
            report.gap();
            String compare = "./kata story " + own.milestone() + " to compare";
            report.next(Reference.of(workspace.homeRepository()).chapter(String.valueOf(own.milestone() + 1))
                    .map(it -> "./kata start " + it.number() + ", or " + compare).orElse(compare));
            return;
        }
        report.end("Not yet.");
        if (!own.passes()) {
            report.next("a test for the least that is missing, or ./kata hint");
            own.telling().findings().stream().findFirst().ifPresent(it ->
                    report.later("./kata check --scenario \"" + it.scenario() + "\" plays this one alone"));
        } else {
            report.next("./kata check --long tells all that is missing");
        }
    }

    /** The page of home's main: that of a stage does not tell yet how it was done. */
    private Optional<String> page(Played own) {
        String name = own.path().replace("features/", "milestones/").replace(".feature", ".md");
        Git home = workspace.homeRepository();
        for (String main : new History(home).landed()) {
            try {
                return Optional.of(home.ask("show", main + ":" + name));
            } catch (GitRefused none) {
                // Another may have it.
            }
        }
        return Optional.empty();
    }

    private void keep(Git git, String tree, Found found, Duration took, Optional<Light> expected, CheckReport report) {
        if (isOwnBranch(git)) {
            Lights lights = new Lights(git);
            lights.add(tree, found.light, took, expected, found.notes);
            expected.ifPresent(it -> report.foresight(it, found.light, Foresight.of(lights.all())));
        } else {
            expected.ifPresent(it -> report.foresight(it, found.light, Foresight.of(new ArrayList<>())));
        }
    }

    /** On main the story is told already, and elsewhere than on a branch nobody works. */
    private static boolean isOwnBranch(Git git) {
        return branch(git).filter(name -> !name.equals("main")).isPresent();
    }

    private static Optional<String> branch(Git git) {
        try {
            return Optional.of(git.ask("symbolic-ref", "--quiet", "--short", "HEAD"));
        } catch (GitRefused detached) {
            return Optional.empty();
        }
    }

    private ProgressListener progress() {
        return System.console() != null && System.console().isTerminal() ? new Bar(System.err, System::nanoTime)
                : new Spoken(System.err, System::nanoTime);
    }

    private int number(String name) {
        String digits = name.replaceFirst("\\D.*", "");
        if (digits.isEmpty() || digits.length() > 6) {
            throw new ParameterException(spec.commandLine(), "which milestone is " + name + "? Say 2, for example");
        }
        return Integer.parseInt(digits);
    }
}
