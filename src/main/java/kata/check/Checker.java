package kata.check;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.compile.Build;
import kata.compile.DoesNotCompile;
import kata.compile.KeptBuilds;
import kata.diagnosis.Feature;
import kata.evidence.Attempts;
import kata.evidence.Coverage;
import kata.evidence.Facts;
import kata.evidence.Sights;
import kata.files.Directory;
import kata.git.Git;
import kata.git.Trees;
import kata.git.WorkFolder;
import kata.replay.KnownResults;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Suite;
import kata.replay.Workers;

/**
 * Judges what lies in a work folder, by the id of its tree. Its workers stay warm, so who asks again and again keeps
 * one; what was found out is kept on disk, too.
 */
public final class Checker implements AutoCloseable {

    private static final int WORKERS = 2;
    private static final int KEPT = 4_000;

    private final Trees trees;
    private final Workers workers;
    private final QuickReplay replay;
    private final KnownResults known;
    private final Optional<Path> cache;

    /**
     * @param cache where to keep what was found out; empty to find out everything anew, and keep nothing
     */
    public Checker(Git git, Optional<Path> cache) {
        this.cache = cache;
        trees = new Trees(git);
        workers = new Workers(trees);
        known = cache.map(it -> KnownResults.in(it.resolve("results"))).orElseGet(KnownResults::none);
        Path folder = new WorkFolder(git).top();
        replay = new QuickReplay(trees, workers, known, jars -> cache
                .map(it -> KeptBuilds.in(it.resolve("compiled"), folder, jars)).orElseGet(KeptBuilds::none), WORKERS);
    }

    /** Lets the workers start while something else is done: they will be needed. */
    public Checker warmUp() {
        IntStream.range(0, WORKERS).forEach(i -> workers.startOne());
        return this;
    }

    /** Lets the workers have most of what they will need. */
    public Checker prepare(String tree) {
        replay.prepare(tree);
        return this;
    }

    /** Compiles what has changed, runs the unit tests that can reach it, and keeps what it has found out. */
    public Units units(String tree) {
        Outcome outcome = replay.of(tree, new Suite.UnitTests());
        if (!(outcome instanceof Outcome.Broken)) {
            replay.keep(build(tree));
        }
        return Units.of(outcome);
    }

    /** Only compiles; whether that passes. */
    public Units compiled(String tree) {
        try {
            replay.keep(replay.build(tree));
            return Units.of(new Outcome.Tested(List.of()));
        } catch (DoesNotCompile e) {
            return Units.of(new Outcome.Broken(e.getMessage()));
        }
    }

    /** What a feature consists of. */
    public Feature scenarios(String tree, String path) {
        return Feature.of(trees.text(trees.files(tree).get(path)));
    }

    /** The features of the milestones up to one, that one's first. */
    public List<String> features(String tree, int milestone) {
        return Playing.upTo(milestone, build(tree));
    }

    /**
     * Plays features.
     *
     * @param wanted which of their scenarios
     * @param patient whether those are played, too, that take a real minute
     */
    public List<Played> play(String tree, List<String> features, Predicate<Feature.Scenario> wanted, boolean patient,
            ProgressListener progress) {
        return new Playing(trees, replay, known, WORKERS, Checker::isBusy).of(build(tree), features, wanted, patient, progress);
    }

    /** What the unit tests run, and what they notice; they all pass. */
    public Quality quality(String tree, ProgressListener progress) {
        Build build = build(tree);
        ClassKinds kinds = ClassKinds.of(build);
        Sights sights = new Sights(replay, cache.map(it -> it.resolve("sights")), WORKERS);
        progress.begin("coverage", 1);
        Sights.Seen seen = sights.of(build, toDo -> { });
        progress.end();
        Coverage coverage = Coverage.of(build, seen.of(), kinds::isCovered);
        Attempts attempts = new Attempts(replay, cache.map(it -> Facts.in(it.resolve("mutants")))
                .orElseGet(Facts::none), WORKERS);
        Attempts.Tally tally = attempts.of(build, seen, coverage, kinds::isMutated, kinds::isAsked, told(progress));
        progress.end();
        cache.ifPresent(it -> Stream.of("sights", "mutants")
                .forEach(room -> new Directory(it.resolve(room)).keepNewest(KEPT)));
        return new Quality(coverage.counted(), tally);
    }

    private static Attempts.Progress told(ProgressListener progress) {
        return new Attempts.Progress() {

            @Override
            public void toDo(int mutants) {
                progress.begin("mutants", mutants);
            }

            @Override
            public void done() {
                progress.step();
            }
        };
    }

    public Trees trees() {
        return trees;
    }

    public QuickReplay replay() {
        return replay;
    }

    /** Without any haste, and from nothing. */
    public Workers workers() {
        return workers;
    }

    /** Half as much again as there are processors; a system that does not tell is not busy. */
    private static boolean isBusy() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
                > Runtime.getRuntime().availableProcessors() * 1.5;
    }

    private Build build(String tree) {
        try {
            return replay.build(tree);
        } catch (DoesNotCompile e) {
            throw new IllegalArgumentException("it does not compile: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        workers.close();
        trees.close();
    }
}
