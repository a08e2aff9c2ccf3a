package kata;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import kata.evidence.ReplayedEvidence;
import kata.git.Commit;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.History;
import kata.git.Trees;
import kata.proof.Audit;
import kata.proof.Features;
import kata.proof.Judged;
import kata.proof.Ledger;
import kata.proof.MilestoneProgress;
import kata.proof.Notes;
import kata.proof.Pages;
import kata.proof.Replays;
import kata.proof.Sample;
import kata.proof.Verification;
import kata.replay.CachingReplay;
import kata.replay.KnownResults;
import kata.replay.QuickReplay;
import kata.replay.Replay;
import kata.replay.Workers;
import kata.story.Milestone;
import kata.story.Stage;
import kata.story.Step;
import kata.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays the story, and says of each step whether it is true. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Replays the story's steps and proves each one.")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "RANGE",
            description = "Which commits, as git says it: main..HEAD, say. Default: your own, on a branch of your own;"
                    + " elsewhere, all that led to HEAD.")
    private Optional<String> range = Optional.empty();

    @Option(names = "--all", description = "All that led to HEAD, whoever told it.")
    private boolean all;

    @Option(names = "--older", paramLabel = "N", description = "With --all: of the steps up to the end of the last"
            + " milestone but one, replay only N; which, depends on the commit that is checked out.")
    private Optional<Integer> older = Optional.empty();

    @Option(names = "--no-cache", description = "Replay what an earlier run has proven, too.")
    private boolean noCache;

    @Option(names = "--audit", paramLabel = "N", description = "Replay N steps, chosen at random, the long way too:"
            + " in a clean copy, from nothing, with all their tests.")
    private int audit;

    @Option(names = "--jobs", paramLabel = "N", description = "How many steps at a time. Default: one for each core.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    VerifyCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns 0 when all is proven, 1 when something is not, or nothing could be. */
    @Override
    public Integer call() {
        checkOptions();
        Git git = workspace.wholeRepository();
        History history = new History(git);
        Set<String> everything = idsIn(history);
        List<Commit> commits = history.behind(range.orElse("HEAD"));
        Story told = Story.of(commits);
        Set<String> ids = range.isPresent() || all ? everything : ownOrAll(history, told, everything);
        Story story = ids.size() < everything.size() && range.isEmpty() ? Story.of(commits, ids) : told;
        PrintWriter out = spec.commandLine().getOut();
        try (Trees trees = new Trees(git); Workers workers = new Workers(trees)) {
            Report report = new Report(out);
            QuickReplay quick = new QuickReplay(trees, workers, knownResults());
            Replay replay = new CachingReplay(quick);
            Verification verification = new Verification(story, trees, new Replays(replay, workers),
                    new ReplayedEvidence(git, quick), ledger());
            Sample sample = new Sample(story, ids, older.orElse(Integer.MAX_VALUE));
            List<Judged> judged = verification.run(sample.replayed(), jobs, report::line);
            List<Pages.Page> pages = pages(story, ids, trees);
            pages.forEach(report::line);
            notes(story, judged, ids, new MilestoneProgress(trees, replay), trees, report);
            if (ids.size() < everything.size() && range.isEmpty()) {
                report.granted(steps(story, id -> !ids.contains(id)));
            }
            report.leftOut(sample.leftOut());
            boolean same = audited(judged, quick, workers, report);
            report.summary(judged, pages);
            boolean nothing = judged.isEmpty() && !story.milestones().isEmpty();
            if (nothing) {
                out.println("no step in " + range.orElse("HEAD") + ": nothing is proven");
            }
            return nothing || !same || !pages.isEmpty() || judged.stream().anyMatch(Judged::isRefuted) ? 1 : 0;
        }
    }

    private void checkOptions() {
        if (audit < 0) {
            throw new ParameterException(spec.commandLine(), "--audit must be 0 or more");
        }
        if (older.isPresent() && (!all || older.orElseThrow() < 0)) {
            throw new ParameterException(spec.commandLine(), "--older must be 0 or more, and goes with --all");
        }
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more");
        }
        if (all && range.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--all needs no RANGE: " + range.orElseThrow());
        }
    }

    private Set<String> idsIn(History history) {
        try {
            return history.idsIn(range.orElse("HEAD"));
        } catch (GitRefused refused) {
            throw new ParameterException(spec.commandLine(), "unknown range: " + range.orElse("HEAD"));
        }
    }

    /** One's own commits come after those that others have told; where no step is among them, all are meant. */
    private static Set<String> ownOrAll(History history, Story story, Set<String> everything) {
        List<String> stages = story.steps().stream().filter(step -> step.stage().filter(Stage::inPlace).isPresent())
                .map(step -> step.commit().id()).toList();
        Set<String> own = history.ownIds(stages);
        return steps(story, own::contains) == 0 ? everything : own;
    }

    private static long steps(Story story, Predicate<String> ids) {
        return story.steps().stream().filter(step -> step.kind().isTold() && ids.test(step.commit().id())).count();
    }

    /** The pages tell of the whole story, so they are judged with it. */
    private static List<Pages.Page> pages(Story story, Set<String> ids, Trees trees) {
        boolean whole = story.steps().stream().allMatch(step -> ids.contains(step.commit().id()));
        Optional<Step> newest = story.steps().reversed().stream().findFirst().filter(Step::strict);
        return newest.filter(step -> whole).map(step -> new Pages(trees, step.commit().tree()).check(story))
                .orElse(List.of());
    }

    private static void notes(Story story, List<Judged> judged, Set<String> ids, MilestoneProgress progress,
            Trees trees,
            Report report) {
        new Notes(story, ids, trees, judged).lines().forEach(report::note);
        for (Milestone milestone : story.milestones()) {
            report.pins(milestone, judged);
            if (ids.contains(milestone.end().id())) {
                if (Features.isUnfinished(trees, milestone.end().tree(), milestone)) {
                    report.unfinished(milestone);
                }
                if (!milestone.followed()) {
                    report.underway(milestone, progress.of(milestone));
                }
            }
        }
    }

    private boolean audited(List<Judged> judged, QuickReplay quick, Workers workers, Report report) {
        List<Step> steps = judged.stream().map(Judged::step).filter(step -> step.kind().isTold()).toList();
        if (audit == 0 || steps.isEmpty()) {
            return true;
        }
        List<Audit.Difference> differences = new Audit(quick, workers).of(steps, audit);
        report.audit(Math.min(audit, steps.size()), differences);
        return differences.isEmpty();
    }

    private KnownResults knownResults() {
        return noCache ? KnownResults.none()
                : KnownResults.in(Ledger.usualPlace(workspace.environment()).resolve("results"));
    }

    private Ledger ledger() {
        return noCache ? Ledger.none() : Ledger.in(Ledger.usualPlace(workspace.environment()));
    }
}
