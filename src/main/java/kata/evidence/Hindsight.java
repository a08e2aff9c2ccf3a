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
import java.util.stream.Stream;
import kata.compile.Build;
import kata.compile.CompiledClass;
import kata.compile.DoesNotCompile;
import kata.compile.Reach;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Result;
import kata.replay.Suite;

/**
 * Holds a refactoring against the tests that came after it, each as it was when it was new: whatever fits the program
 * before the refactoring and after it must say the same of both. It may fail, but then in the same way.
 */
public final class Hindsight {

    /** A later test may wait in vain for what the program cannot do yet. */
    private static final long PATIENCE = 2_000;
    private static final Duration LIMIT = Duration.ofSeconds(8);

    /** Later tests may keep an earlier program busy for ever: after this long, what has been compared is enough. */
    private static final Duration BUDGET = Duration.ofSeconds(20);

    private static final String UNCOMPARABLE = "says nothing";

    private final QuickReplay replay;
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    public Hindsight(QuickReplay replay) {
        this.replay = replay;
    }

    /**
     * What a later test says otherwise, in words; empty when they all agree.
     *
     * @param before the tree of the commit before
     * @param later the trees of the commits after it, the oldest first
     */
    public Optional<String> disagreement(String before, String after, List<String> later) throws DoesNotCompile {
        Build old = replay.build(before);
        Build now = replay.build(after);
        if (sameProgram(old, now)) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>(tests(now));
        long end = System.nanoTime() + BUDGET.toNanos();
        for (String tree : later) {
            Optional<String> found = System.nanoTime() < end
                    ? compiled(tree).flatMap(it -> disagreement(old, now, it, seen)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The unit tests of a build, and whatever else is a method of their classes. */
    private List<String> tests(Build build) {
        return replay.unitTestsOf(build).stream().flatMap(name -> build.testClass(name).methods().stream()
                .map(method -> name + "#" + method)).toList();
    }

    /**
     * @param seen the tests that are not new in the later build
     */
    private Optional<String> disagreement(Build old, Build now, Build later, Set<String> seen) {
        Map<String, List<String>> fresh = tests(later).stream().filter(seen::add)
                .collect(Collectors.groupingBy(test -> test.replaceFirst("#.*", "")));
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Build oldThen = old.withTestsOf(later);
        Build nowThen = now.withTestsOf(later);
        Reach reach = replay.reach(later);
        Reach oldReach = replay.reach(oldThen);
        Reach nowReach = replay.reach(nowThen);
        return fresh.entrySet().stream().flatMap(it -> {
            Set<CompiledClass> needed = reach.from(List.of(it.getKey())).stream().filter(later::isOfTheTests)
                    .map(later::testClass).collect(Collectors.toSet());
            boolean fits = needed.stream().noneMatch(CompiledClass::isAboutDesign)
                    && oldReach.missing(later, needed).isEmpty() && nowReach.missing(later, needed).isEmpty();
            return fits ? disagreement(it.getValue(), new Run(oldThen, oldReach.key(it.getKey())),
                    new Run(nowThen, nowReach.key(it.getKey()))).stream() : Stream.empty();
        }).findFirst();
    }

    /**
     * A program with later tests.
     *
     * @param key a name for all that the tests can reach
     */
    private record Run(Build build, String key) {
    }

    private Optional<String> disagreement(List<String> tests, Run before, Run after) {
        if (before.key().equals(after.key())) {
            return Optional.empty();
        }
        Map<String, String> told = known.computeIfAbsent(before.key() + tests, key -> verdicts(before.build(), tests));
        Map<String, String> tells = known.computeIfAbsent(after.key() + tests, key -> verdicts(after.build(), tests));
        // A disagreement that is gone at the second try was the machine's.
        return disagreement(told, tells).flatMap(first ->
                disagreement(verdicts(before.build(), tests), verdicts(after.build(), tests)));
    }

    private static boolean sameProgram(Build one, Build other) {
        return one.programClasses().stream().collect(Collectors.toMap(CompiledClass::name, CompiledClass::hash))
                .equals(other.programClasses().stream()
                        .collect(Collectors.toMap(CompiledClass::name, CompiledClass::hash)));
    }

    private static Optional<String> disagreement(Map<String, String> told, Map<String, String> tells) {
        return told.entrySet().stream().filter(it -> tells.containsKey(it.getKey()))
                .filter(it -> !it.getValue().equals(tells.get(it.getKey())))
                .filter(it -> !it.getValue().equals(UNCOMPARABLE) && !tells.get(it.getKey()).equals(UNCOMPARABLE))
                .findFirst().map(it -> "the later test " + it.getKey() + " " + it.getValue() + " before, and "
                        + tells.get(it.getKey()) + " after");
    }

    private Map<String, String> verdicts(Build build, List<String> tests) {
        return verdicts(replay.once(build, Map.of(), new Suite.Classes(tests, PATIENCE, LIMIT, false)));
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
                .map(Hindsight::told)
                .collect(Collectors.toCollection(TreeSet::new));
        return failures.isEmpty() ? "passes" : failures.contains(UNCOMPARABLE) ? UNCOMPARABLE : failures.toString();
    }

    private static String told(Result.Failed failed) {
        String type = failed.type();
        if (type.startsWith("java.lang.") && type.endsWith("Error") && !type.equals("java.lang.AssertionError")) {
            return UNCOMPARABLE;
        }
        return type.endsWith("TimeoutException") ? "waits in vain"
                : "fails (" + withoutNumbers(failed.message()) + ")";
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
}
