package kata;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.History;
import kata.git.Trees;
import kata.proof.Features;
import kata.proof.Judged;
import kata.proof.Ledger;
import kata.proof.Verification;
import kata.replay.KnownResults;
import kata.replay.QuickReplay;
import kata.replay.Workers;
import kata.story.Milestone;
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

    @Parameters(arity = "0..1", paramLabel = "RANGE", defaultValue = "HEAD",
            description = "Which commits, as git says it: main..HEAD, say. Default: all that led to HEAD.")
    private String range;

    @Option(names = "--no-cache", description = "Replay what an earlier run has proven, too.")
    private boolean noCache;

    @Option(names = "--jobs", paramLabel = "N", description = "How many steps at a time. Default: one for each core.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    private final Place place;

    VerifyCommand(Place place) {
        this.place = place;
    }

    /** Returns 0 when all is proven, 1 when something is not, or nothing could be. */
    @Override
    public Integer call() {
        Git git = place.wholeRepository();
        History history = new History(git);
        Set<String> ids = idsIn(history);
        Story story = Story.of(history.behind(range));
        PrintWriter out = spec.commandLine().getOut();
        try (Trees trees = new Trees(git); Workers workers = new Workers(trees)) {
            Report report = new Report(out);
            Verification verification = new Verification(story, trees, new QuickReplay(trees, workers, knownResults()),
                    workers, ledger());
            List<Judged> judged = verification.run(ids, jobs, report::line);
            notes(story, judged, trees, report);
            report.summary(judged);
            boolean nothing = judged.isEmpty() && !story.milestones().isEmpty();
            if (nothing) {
                out.println("no step in " + range + ": nothing is proven");
            }
            return nothing || judged.stream().anyMatch(Judged::isRefuted) ? 1 : 0;
        }
    }

    private Set<String> idsIn(History history) {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more");
        }
        try {
            return history.idsIn(range);
        } catch (GitRefused refused) {
            throw new ParameterException(spec.commandLine(), "unknown range: " + range);
        }
    }

    private static void notes(Story story, List<Judged> judged, Trees trees, Report report) {
        for (Milestone milestone : story.milestones()) {
            report.pins(milestone, judged);
            boolean ends = judged.stream().anyMatch(it -> it.step().commit().equals(milestone.end()));
            if (ends && Features.isUnfinished(trees, milestone.end().tree(), milestone)) {
                report.unfinished(milestone);
            }
        }
    }

    private KnownResults knownResults() {
        return noCache ? KnownResults.none()
                : KnownResults.in(Ledger.usualPlace(place.environment()).resolve("results"));
    }

    private Ledger ledger() {
        return noCache ? Ledger.none() : Ledger.in(Ledger.usualPlace(place.environment()));
    }
}
