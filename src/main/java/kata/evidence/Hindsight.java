package kata.evidence;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kata.compile.Build;
import kata.compile.CompiledClass;
import kata.compile.DoesNotCompile;
import kata.compile.Reach;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Result;
import kata.replay.Suite;

/**
 * Holds a refactoring against the tests that came after it. Of each test class, the newest version is taken that fits
 * the program before and after: it may fail, but then in the same way.
 */
public final class Hindsight {

    /** A later test may wait long for what the program cannot do yet: such a test says nothing. */
    private static final long PATIENCE = 2_000;
    private static final Duration LIMIT = Duration.ofSeconds(8);

    /** Later tests may keep an earlier program busy for ever: after this long, what has been compared is enough. */
    private static final Duration BUDGET = Duration.ofSeconds(40);

    private static final String UNCOMPARABLE = "says nothing";

    private final QuickReplay replay;
    private final Map<String, Map<String, Version>> versions = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    public Hindsight(QuickReplay replay) {
        this.replay = replay;
    }

    /** A test class with all that it needs from among the tests. */
    private record Version(String testClass, Set<String> classes, String hash) {
    }

    /**
     * What a later test says otherwise, in words; empty when they all agree.
     *
     * @param before the tree of the commit before
     * @param later the trees of the commits after it, the newest first
     */
    public Optional<String> disagreement(String before, String after, List<String> later) throws DoesNotCompile {
        Build old = replay.build(before);
        Build now = replay.build(after);
        if (sameProgram(old, now)) {
            return Optional.empty();
        }
        Set<String> covered = new HashSet<>();
        Set<String> unfit = new HashSet<>();
        long end = System.nanoTime() + BUDGET.toNanos();
        for (String tree : later) {
            Optional<String> found = compare(old, now, tree, covered, unfit, end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean sameProgram(Build one, Build other) {
        return one.programClasses().stream().collect(Collectors.toMap(CompiledClass::name, CompiledClass::hash))
                .equals(other.programClasses().stream()
                        .collect(Collectors.toMap(CompiledClass::name, CompiledClass::hash)));
    }

    /**
     * @param covered the test classes of which a newer version has been compared
     * @param unfit the versions that are known to fit not both
     * @param end when the budget is spent, in the JVM's nanoseconds
     */
    private Optional<String> compare(Build old, Build now, String tree, Set<String> covered, Set<String> unfit,
            long end) {
        Optional<Build> later = compiled(tree);
        List<Version> fresh = later.map(it -> versionsIn(it).values().stream()
                .filter(version -> !covered.contains(version.testClass()) && !unfit.contains(version.hash())).toList())
                .orElse(List.of());
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Build then = later.orElseThrow();
        Build oldThen = old.withTestsOf(then);
        Build nowThen = now.withTestsOf(then);
        Reach oldReach = replay.reach(oldThen);
        Reach nowReach = replay.reach(nowThen);
        for (Version version : fresh) {
            if (!oldReach.missing(then, version.classes()).isEmpty()
                    || !nowReach.missing(then, version.classes()).isEmpty()) {
                unfit.add(version.hash());
            } else if (covered.add(version.testClass()) && System.nanoTime() < end) {
                String name = version.testClass();
                Optional<String> found = compare(name, new Run(oldThen, oldReach.key(name)),
                        new Run(nowThen, nowReach.key(name)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A program with a later test.
     *
     * @param key a name for all that the test can reach
     */
    private record Run(Build build, String key) {
    }

    private Optional<String> compare(String testClass, Run before, Run after) {
        if (before.key().equals(after.key())) {
            return Optional.empty();
        }
        Map<String, String> told = known.computeIfAbsent(before.key(), key -> verdicts(before.build(), testClass));
        if (told.values().stream().allMatch(UNCOMPARABLE::equals)) {
            return Optional.empty();
        }
        Map<String, String> tells = known.computeIfAbsent(after.key(), key -> verdicts(after.build(), testClass));
        // A disagreement that is gone at the second try was the machine's.
        return disagreement(told, tells).flatMap(first ->
                disagreement(verdicts(before.build(), testClass), verdicts(after.build(), testClass)));
    }

    private static Optional<String> disagreement(Map<String, String> told, Map<String, String> tells) {
        return told.entrySet().stream().filter(it -> tells.containsKey(it.getKey()))
                .filter(it -> !it.getValue().equals(tells.get(it.getKey())))
                .filter(it -> !it.getValue().equals(UNCOMPARABLE) && !tells.get(it.getKey()).equals(UNCOMPARABLE))
                .findFirst().map(it -> "the later test " + it.getKey() + " " + it.getValue() + " before, and "
                        + tells.get(it.getKey()) + " after");
    }

    private Map<String, String> verdicts(Build build, String testClass) {
        return verdicts(replay.once(build, Map.of(),
                new Suite.Classes(List.of(testClass), PATIENCE, LIMIT, false)));
    }

    private static Map<String, String> verdicts(Outcome outcome) {
        Map<String, List<Result>> byTest = outcome instanceof Outcome.Tested(List<Result> results)
                ? results.stream().collect(Collectors.groupingBy(Result::test, TreeMap::new, Collectors.toList()))
                : Map.of();
        Map<String, String> verdicts = new LinkedHashMap<>();
        byTest.forEach((test, runs) -> verdicts.put(test, verdict(runs)));
        return verdicts;
    }

    private static String verdict(Collection<Result> runs) {
        Set<String> failures = runs.stream().filter(Result.Failed.class::isInstance).map(Result.Failed.class::cast)
                .map(it -> doesNotFit(it.type()) ? UNCOMPARABLE : "fails (" + withoutNumbers(it.message()) + ")")
                .collect(Collectors.toCollection(TreeSet::new));
        return failures.isEmpty() ? "passes" : failures.contains(UNCOMPARABLE) ? UNCOMPARABLE : failures.toString();
    }

    /** What has no place in this program, whatever it says, or was interrupted. */
    private static boolean doesNotFit(String type) {
        return type.endsWith("Error") && type.startsWith("java.lang.") && !type.equals("java.lang.AssertionError")
                || type.endsWith("TimeoutException");
    }

    /** Ports, times and names of objects differ from run to run. */
    private static String withoutNumbers(String message) {
        return message.replaceAll("@[0-9a-f]+|[0-9]+", "0");
    }

    private Optional<Build> compiled(String tree) {
        try {
            return Optional.of(replay.build(tree));
        } catch (DoesNotCompile e) {
            return Optional.empty();
        }
    }

    private Map<String, Version> versionsIn(Build build) {
        return versions.computeIfAbsent(build.tree(), tree -> {
            Reach reach = replay.reach(build);
            Map<String, CompiledClass> tests = build.testClasses().stream()
                    .collect(Collectors.toMap(CompiledClass::name, it -> it));
            Map<String, Version> found = new TreeMap<>();
            for (String name : replay.unitTestsOf(build)) {
                Set<String> own = reach.from(List.of(name)).stream().filter(tests::containsKey)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (own.stream().map(tests::get).noneMatch(CompiledClass::isAboutDesign)) {
                    String hash = own.stream().map(it -> it + tests.get(it).hash()).collect(Collectors.joining());
                    found.put(name, new Version(name, own, hash));
                }
            }
            return found;
        });
    }
}
