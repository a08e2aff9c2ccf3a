package kata.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.compile.Build;
import kata.compile.Builds;
import kata.compile.CompiledClass;
import kata.compile.DoesNotCompile;
import kata.compile.KeptBuilds;
import kata.compile.Reach;
import kata.git.Trees;

/**
 * Replays commits without doing anything twice. What a test class does is a function of all that it can reach, so a
 * commit runs only the test classes that can reach something new. Any thread may use it; of two that need the same
 * test class at the same time, one runs it and the other waits.
 */
public final class QuickReplay implements Replay {

    private static final int WORTH_A_WORKER = 6;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Trees trees;
    private final Workers workers;
    private final Builds builds;
    private final KnownResults known;
    private final String jars;
    private final int parts;
    private final Map<String, CompletableFuture<Optional<List<Result>>>> results = new ConcurrentHashMap<>();

    public QuickReplay(Trees trees, Workers workers, KnownResults known) {
        this(trees, workers, known, jars -> KeptBuilds.none(), 1);
    }

    /**
     * @param kept what was compiled by an earlier run, by a name for the jars and the JDK
     * @param parts into how many parts the test classes of one commit are split that run at the same time
     */
    public QuickReplay(Trees trees, Workers workers, KnownResults known, Function<String, KeptBuilds> kept,
            int parts) {
        this.parts = parts;
        this.trees = trees;
        this.workers = workers;
        this.known = known;
        Library library = Library.ofThisProgram();
        jars = Runtime.version() + library.jars().stream()
                .map(jar -> jar.getFileName() + " " + jar.toFile().length()).toList().toString();
        builds = new Builds(trees, library.jars(), kept.apply(jars));
    }

    @Override
    public Outcome of(String tree, Suite suite) {
        try {
            Build build = builds.of(tree);
            return suite instanceof Suite.UnitTests ? unitTests(build)
                    : workers.test(Plan.of(build, trees), suite, Map.of());
        } catch (DoesNotCompile e) {
            return new Outcome.Broken(e.getMessage());
        }
    }

    /** Lets a worker start and have what is there of a tree already, while the rest is compiled. */
    public void prepare(String tree) {
        workers.prepare(() -> Plan.of(builds.before(tree), trees));
    }

    /** A commit's program and tests, compiled. */
    public Build build(String tree) throws DoesNotCompile {
        return builds.of(tree);
    }

    /** Keeps a build for the next run. */
    public void keep(Build build) {
        builds.keep(build);
    }

    public Reach reach(Build build) {
        return new Reach(build, jars);
    }

    /** A line of a source; nothing where there is none. */
    public String line(Build build, String source, int number) {
        return Optional.ofNullable(build.files().get(source)).map(trees::text)
                .flatMap(text -> text.lines().skip(number - 1L).findFirst()).map(String::strip).orElse("");
    }

    /** The names of the classes that the build takes for unit tests. */
    public List<String> unitTestsOf(Build build) {
        return build.testClasses().stream().map(CompiledClass::name).filter(TestRun::isUnitTest).sorted().toList();
    }

    /** Runs some of a build's test classes, perhaps with other classes in the place of its own; remembers nothing. */
    public Outcome once(Build build, Map<String, byte[]> replaced, Suite.Classes suite) {
        return workers.test(Plan.of(build, trees), suite, replaced);
    }

    /** Plays scenarios; remembers nothing. */
    public Outcome play(Build build, Suite.Scenarios scenarios) {
        return workers.test(Plan.of(build, trees), scenarios, Map.of());
    }

    /**
     * Runs test classes one by one, with classes in the place of the program's that write down what of them is run.
     *
     * @param watched by their names
     */
    public Watched watch(Build build, Map<String, byte[]> watched, List<String> testClasses) {
        return workers.watch(Plan.of(build, trees), new Suite.OneByOne(testClasses), watched);
    }

    /** Runs the test classes of which it is not known how they go. */
    private Outcome unitTests(Build build) {
        Reach reach = reach(build);
        Map<String, CompletableFuture<Optional<List<Result>>>> wanted = new LinkedHashMap<>();
        Map<String, String> mine = new LinkedHashMap<>();
        for (String name : unitTestsOf(build)) {
            wanted.put(name, results.computeIfAbsent(reach.key(name), it -> {
                mine.put(name, it);
                return new CompletableFuture<>();
            }));
        }
        Outcome lost = fulfil(build, mine);
        List<Result> all = new ArrayList<>();
        for (var it : wanted.entrySet()) {
            Optional<List<Result>> found = it.getValue().join();
            if (found.isEmpty()) {
                if (mine.containsKey(it.getKey())) {
                    return lost;
                }
                // Whoever ran it has lost its worker over another class, perhaps: that says nothing of this one.
                return run(build, List.copyOf(wanted.keySet()));
            }
            all.addAll(found.get());
        }
        return new Outcome.Tested(all);
    }

    /** Finds out what is not known, and leaves no promise open whatever happens. */
    private Outcome fulfil(Build build, Map<String, String> mine) {
        Outcome outcome = new Outcome.Tested(List.of());
        try {
            Map<String, List<Result>> found = new LinkedHashMap<>();
            mine.forEach((name, key) -> known.of(key).ifPresent(it -> found.put(name, it)));
            List<String> unknown = mine.keySet().stream().filter(name -> !found.containsKey(name)).toList();
            if (!unknown.isEmpty()) {
                outcome = run(build, unknown);
            }
            if (outcome instanceof Outcome.Tested(List<Result> ran)) {
                for (String name : unknown) {
                    List<Result> own = of(name, ran);
                    found.put(name, own);
                    known.add(mine.get(name), own);
                }
                found.forEach((name, own) -> tell(mine.get(name), own));
            }
            return outcome;
        } finally {
            mine.values().forEach(key -> Optional.ofNullable(results.get(key)).filter(it -> !it.isDone())
                    .ifPresent(it -> {
                        results.remove(key);
                        it.complete(Optional.empty());
                    }));
        }
    }

    /** A failure may be the machine's, if it is busy: who asks later has it tried again. */
    private void tell(String key, List<Result> own) {
        CompletableFuture<Optional<List<Result>>> promise = results.get(key);
        if (own.stream().anyMatch(Result.Failed.class::isInstance)) {
            results.remove(key);
        }
        promise.complete(Optional.of(own));
    }

    private Outcome run(Build build, List<String> classes) {
        int number = Math.clamp(classes.size() / WORTH_A_WORKER, 1, parts);
        List<CompletableFuture<Outcome>> running = IntStream.range(0, number).mapToObj(part -> IntStream
                        .range(0, classes.size()).filter(at -> at % number == part).mapToObj(classes::get).toList())
                .map(some -> CompletableFuture.supplyAsync(() -> once(build, Map.of(),
                        new Suite.Classes(some, 0, LIMIT, false)), Thread::startVirtualThread)).toList();
        return running.stream().map(CompletableFuture::join).reduce(QuickReplay::together).orElseThrow();
    }

    private static Outcome together(Outcome one, Outcome other) {
        return one instanceof Outcome.Tested(List<Result> some) && other instanceof Outcome.Tested(List<Result> more)
                ? new Outcome.Tested(Stream.concat(some.stream(), more.stream()).toList())
                : one instanceof Outcome.Tested ? other : one;
    }

    private static List<Result> of(String testClass, List<Result> results) {
        String name = testClass.replace('$', '.');
        return results.stream().filter(it -> it.test().equals(name) || it.test().startsWith(name + "#")
                || it.test().startsWith(name + ".")).toList();
    }
}
