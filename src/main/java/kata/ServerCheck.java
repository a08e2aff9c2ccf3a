package kata;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import kata.replay.Suite;
import kata.replay.Workers;

/**
 * Plays the features of servers against a program in any language. The windows, and the programs that listen and speak,
 * are those of the reference.
 */
final class ServerCheck {

    private static final int FIRST = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Place place;
    private final PrintWriter out;

    ServerCheck(Place place, PrintWriter out) {
        this.place = place;
        this.out = out;
    }

    /**
     * Returns 0 when all scenarios pass.
     *
     * @param milestone its number; the features from 2 up to it are played
     */
    int run(Optional<String> milestone, String command) {
        Git home = place.homeRepository();
        Reference reference = Reference.of(home);
        Chapter chapter = milestone.flatMap(reference::chapter).filter(it -> it.number() >= FIRST)
                .orElseThrow(() -> new NotUsable("--server needs the number of a milestone that has a server: "
                        + "./kata check 2 --server '...'"));
        Commit end = chapter.end().orElseThrow(() -> new NotUsable("milestone " + chapter.number()
                + " is under way: there are no windows yet to play it with"));
        ForeignServer server = ForeignServer.of(command, place.directory());
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
                all &= tell(path, trees.text(files.get(path)), end.tree(), server, replay);
            }
            out.println("Left out: coverage, mutants and rhythm, which are judged in Java alone.");
            return all ? 0 : 1;
        }
    }

    private boolean tell(String path, String text, String tree, ForeignServer server, QuickReplay replay) {
        List<Integer> lines = Feature.of(text).scenarios().stream().map(Feature.Scenario::line).toList();
        Outcome outcome = replay.of(tree, new Suite.Scenarios(path, lines, false, server.properties()));
        if (!(outcome instanceof Outcome.Tested(var results))) {
            throw new NotUsable(path + " could not be played: " + outcome);
        }
        Telling telling = Telling.of(results, text);
        List<String> told = telling.lines();
        out.println(path + ": " + told.getFirst());
        told.stream().skip(1).forEach(out::println);
        out.println();
        out.flush();
        return telling.passes();
    }
}
