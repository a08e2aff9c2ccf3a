package kata.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.compile.Build;
import kata.diagnosis.Feature;
import kata.git.Trees;
import kata.replay.KnownResults;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Result;
import kata.replay.Suite;

/**
 * Plays scenarios, a few at a time and several of those together. Those that have passed with the very same program and
 * steps pass still: what an earlier run has seen is not played again.
 */
final class Playing {

    private static final int AT_A_TIME = 3;
    private static final int FEW = 3;
    private static final String TAKES_LONG = "@realtime";

    private final Trees trees;
    private final QuickReplay replay;
    private final KnownResults known;
    private final int workers;
    private final BooleanSupplier busy;

    /**
     * @param busy whether the machine has so much to do that it may be too slow for a scenario
     */
    Playing(Trees trees, QuickReplay replay, KnownResults known, int workers, BooleanSupplier busy) {
        this.trees = trees;
        this.replay = replay;
        this.known = known;
        this.workers = workers;
        this.busy = busy;
    }

    /** The features of the milestones up to one, that one's first. */
    static List<String> upTo(int milestone, Build build) {
        return build.files().keySet().stream().filter(path -> path.matches("features/[0-9]+-[^/]*\\.feature"))
                .filter(path -> number(path) <= milestone)
                .sorted(Comparator.comparing((String path) -> number(path) != milestone)
                        .thenComparing(Playing::number)).toList();
    }

    static int number(String path) {
        return Integer.parseInt(path.replaceFirst("features/([0-9]{1,6}).*", "$1"));
    }

    /**
     * @param wanted which scenarios to play
     * @param patient whether those are played, too, that take a real minute
     */
    List<Played> of(Build build, List<String> features, Predicate<Feature.Scenario> wanted, boolean patient,
            ProgressListener progress) {
        String key = replay.reach(build).keyOfScenarios();
        List<Part> parts = features.stream().flatMap(path -> parts(build, path, wanted, patient).stream()).toList();
        progress.begin("scenarios", parts.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Outcome>> futures = parts.stream()
                    .map(part -> pool.submit(() -> played(build, part, key, progress))).toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(future.get());
            }
            playAlone(build, parts, outcomes, key);
            return features.stream().map(path -> together(build, path, parts, outcomes, patient)).toList();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the scenarios broke off: " + e.getMessage(), e);
        } finally {
            progress.end();
        }
    }

    /** Where little fails on a machine that is busy, it may be the machine: so that is played once more, alone. */
    private void playAlone(Build build, List<Part> parts, List<Outcome> outcomes, String key) {
        List<Integer> failed = IntStream.range(0, parts.size()).filter(at -> !passes(outcomes.get(at))).boxed().toList();
        if (!failed.isEmpty() && failed.size() <= FEW && busy.getAsBoolean()) {
            failed.forEach(at -> outcomes.set(at, played(build, parts.get(at), key, ProgressListener.none())));
        }
    }

    private static boolean passes(Outcome outcome) {
        return outcome instanceof Outcome.Tested(List<Result> results)
                && results.stream().noneMatch(Result.Failed.class::isInstance);
    }

    private record Part(String path, String blob, List<Integer> lines) {
    }

    private List<Part> parts(Build build, String path, Predicate<Feature.Scenario> wanted, boolean patient) {
        String blob = build.files().get(path);
        String text = trees.text(blob);
        List<Integer> lines = Feature.of(text).scenarios().stream().filter(wanted)
                .map(Feature.Scenario::line).filter(line -> patient || !takesLong(text, line)).toList();
        return IntStream.range(0, (lines.size() + AT_A_TIME - 1) / AT_A_TIME).mapToObj(at -> new Part(path, blob,
                List.copyOf(lines.subList(at * AT_A_TIME, Math.min(lines.size(), (at + 1) * AT_A_TIME))))).toList();
    }

    /** Tags stand right above the scenario. */
    private static boolean takesLong(String text, int line) {
        List<String> above = text.lines().limit(line - 1L).map(String::strip).toList();
        return above.reversed().stream().takeWhile(it -> it.startsWith("@")).anyMatch(it -> it.contains(TAKES_LONG));
    }

    private Outcome played(Build build, Part part, String program, ProgressListener progress) {
        String key = UUID.nameUUIDFromBytes((program + part).getBytes(StandardCharsets.UTF_8)).toString();
        Optional<List<Result>> before = known.of(key);
        Outcome outcome = before.<Outcome>map(Outcome.Tested::new).orElseGet(() ->
                replay.play(build, new Suite.Scenarios(part.path(), part.lines(), false)));
        if (before.isEmpty() && outcome instanceof Outcome.Tested(List<Result> results)
                && results.stream().allMatch(Result.Passed.class::isInstance)) {
            known.add(key, results);
        }
        progress.step();
        return outcome;
    }

    private Played together(Build build, String path, List<Part> parts, List<Outcome> outcomes, boolean patient) {
        String text = trees.text(build.files().get(path));
        List<Outcome> own = IntStream.range(0, parts.size()).filter(i -> parts.get(i).path().equals(path))
                .mapToObj(outcomes::get).toList();
        List<Result> results = own.stream().flatMap(it -> it instanceof Outcome.Tested(List<Result> tested)
                ? tested.stream() : Stream.empty()).toList();
        int leftOut = patient ? 0 : (int) Feature.of(text).scenarios().stream()
                .filter(it -> takesLong(text, it.line())).count();
        return new Played(path, text, results, leftOut, own.stream().filter(Outcome.Lost.class::isInstance)
                .map(it -> "some came to no end: " + ((Outcome.Lost) it).how()).findFirst());
    }
}
