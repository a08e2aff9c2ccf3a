package kata;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kata.check.ProgressListener;
import kata.diagnosis.Feature;
import kata.diagnosis.Telling;
import kata.foreign.ForeignServer;
import kata.git.Commit;
import kata.git.Git;
import kata.git.Trees;
import kata.reference.Chapter;
import kata.reference.Reference;
import kata.replay.KnownResults;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import kata.replay.Result;
import kata.replay.Suite;
import kata.replay.Workers;

/**
 * Plays the features of servers against a program in any language. The windows, and the programs that listen and speak,
 * are those of the reference.
 */
final class ServerCheck {

    private static final int FIRST = 2;
    private static final int FEW = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Workspace workspace;
    private final PrintWriter out;
    private final ProgressListener progress;

    ServerCheck(Workspace workspace, PrintWriter out, ProgressListener progress) {
        this.workspace = workspace;
        this.out = out;
        this.progress = progress;
    }

    /**
     * Returns 0 when all scenarios pass.
     *
     * @param milestone its number; the features from 2 up to it are played
     */
    int run(Optional<String> milestone, String command) {
        Git home = workspace.homeRepository();
        Reference reference = Reference.of(home);
        Chapter chapter = milestone.flatMap(reference::chapter).filter(it -> it.number() >= FIRST)
                .orElseThrow(() -> new NotUsable("--server needs the number of a milestone that has a server: "
                        + "./kata check 2 --server '...'"));
        Commit end = chapter.end().orElseThrow(() -> new NotUsable("milestone " + chapter.number()
                + " is under way: there are no windows yet to play it with"));
        ForeignServer server = ForeignServer.of(command, workspace.directory());
        server.trial(PATIENCE).ifPresent(problem -> {
            throw new NotUsable("--server: " + problem);
        });
        try (Trees trees = new Trees(home); Workers workers = new Workers(trees)) {
            QuickReplay replay = new QuickReplay(trees, workers, KnownResults.none());
            Map<String, String> files = trees.files(end.tree());
            List<String> features = IntStream.rangeClosed(FIRST, chapter.number()).boxed().flatMap(number ->
                    files.keySet().stream().filter(path -> path.startsWith("features/" + number + "-"))).toList();
            boolean all = true;
            for (String path : features) {
                String text = trees.text(files.get(path));
                all &= tell(path, text, play(path, text, end.tree(), server, replay));
            }
            out.println("Left out: coverage, mutants and rhythm, which are judged in Java alone.");
            return all ? 0 : 1;
        }
    }

    private boolean tell(String path, String text, List<Result> results) {
        Telling telling = Telling.of(results, text);
        List<String> told = telling.lines();
        out.println(path + ": " + told.getFirst());
        told.stream().skip(1).forEach(out::println);
        out.println();
        out.flush();
        return telling.passes();
    }

    /** A few at a time, and two of these beside each other. */
    private List<Result> play(String path, String text, String tree, ForeignServer server, QuickReplay replay) {
        List<Integer> lines = Feature.of(text).scenarios().stream().map(Feature.Scenario::line).toList();
        List<List<Integer>> parts = IntStream.range(0, (lines.size() + FEW - 1) / FEW)
                .mapToObj(at -> lines.subList(at * FEW, Math.min(lines.size(), (at + 1) * FEW))).toList();
        progress.begin(path, parts.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<List<Result>>> all = parts.stream().map(part -> pool.submit(() -> {
                Outcome outcome = replay.of(tree,
                        new Suite.Scenarios(path, List.copyOf(part), false, server.properties()));
                progress.step();
                return outcome instanceof Outcome.Tested(var results) ? results
                        : List.<Result>of(new Failed(path, Cause.EXCEPTION, "", "It could not be played: " + outcome));
            })).toList();
            List<Result> results = new ArrayList<>();
            for (Future<List<Result>> part : all) {
                results.addAll(part.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the scenarios broke off: " + e.getMessage(), e);
        } finally {
            progress.end();
        }
    }
}
