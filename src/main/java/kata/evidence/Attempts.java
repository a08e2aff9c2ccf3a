package kata.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import kata.compile.Build;
import kata.compile.CompiledClass;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Result;
import kata.replay.Suite;

/** Changes a program in every way that PIT knows, one at a time, and sees whether its tests notice. */
public final class Attempts {

    /** A mutant that waits for what never comes, or goes on for ever, is noticed, too. */
    private static final long PATIENCE = 3_000;
    private static final Duration SHORTEST_LIMIT = Duration.ofSeconds(4);
    private static final int TIMES_AS_LONG = 4;

    private final QuickReplay replay;
    private final Facts facts;
    private final int workers;

    /**
     * A mutant that no test has noticed.
     *
     * @param source the path of what was changed
     * @param words what is otherwise: {@code when < becomes <=}
     * @param text the line as it is
     */
    public record Survivor(String source, String className, int line, String words, String text) {
    }

    /**
     * What became of all.
     *
     * @param run how many are in lines that some test runs
     */
    public record Tally(int all, int run, int noticed, List<Survivor> survivors) {

        public Coverage.Share score() {
            return new Coverage.Share(noticed, all);
        }

        public Coverage.Share strength() {
            return new Coverage.Share(noticed, run);
        }
    }

    /** Hears how it goes on. */
    public interface Progress {

        void toDo(int mutants);

        void done();
    }

    /**
     * @param facts what was found out earlier
     * @param workers how many at a time
     */
    public Attempts(QuickReplay replay, Facts facts, int workers) {
        this.replay = replay;
        this.facts = facts;
        this.workers = workers;
    }

    /** One to be tried with the tests that run its line, the likeliest first. */
    private record Attempt(Facts.Of of, Facts.Described mutant, String className, List<String> tests) {
    }

    /**
     * @param mutated which classes are changed
     * @param asked which test classes are to notice
     */
    public Tally of(Build build, Sights.Seen seen, Coverage coverage, Predicate<String> mutated,
            Predicate<String> asked, Progress progress) {
        List<Attempt> attempts = new ArrayList<>();
        int all = 0;
        for (CompiledClass compiled : build.programClasses().stream().filter(it -> mutated.test(it.name()))
                .sorted(Comparator.comparing(CompiledClass::name)).toList()) {
            Facts.Of known = facts.of(compiled, () -> Mutants.of(compiled, build));
            all += known.mutants().size();
            for (Facts.Described mutant : known.mutants()) {
                List<String> tests = tests(compiled.name(), mutant.line(), coverage, seen, asked);
                if (!tests.isEmpty()) {
                    attempts.add(new Attempt(known, mutant, compiled.name(), tests));
                }
            }
        }
        return tally(build, all, attempts, tried(build, attempts, seen, progress));
    }

    private static List<String> tests(String className, int line, Coverage coverage, Sights.Seen seen,
            Predicate<String> asked) {
        String simple = simple(className);
        return coverage.testsAt(className, line).stream().filter(asked)
                .sorted(Comparator.comparing((String test) -> !simple(test).startsWith(simple))
                        .thenComparing(test -> seen.of().get(test).millis())).toList();
    }

    private List<Attempt> tried(Build build, List<Attempt> attempts, Sights.Seen seen, Progress progress) {
        List<Attempt> unknown = attempts.stream().filter(it -> !it.of().isKnown(it.mutant(), keys(it, seen))).toList();
        progress.toDo(unknown.size());
        Map<String, List<Attempt>> byClass = new HashMap<>();
        unknown.forEach(it -> byClass.computeIfAbsent(it.className(), name -> new ArrayList<>()).add(it));
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> futures = new ArrayList<>();
            for (List<Attempt> ofClass : byClass.values()) {
                Map<Integer, Mutant> mutants = ofClass.getFirst().of().made();
                ofClass.forEach(it -> futures.add(pool.submit(() -> {
                    tryOut(build, mutants.get(it.mutant().number()), it, seen);
                    it.of().keep();
                    progress.done();
                })));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the mutants broke off: " + e.getMessage(), e);
        }
        return attempts.stream().filter(it -> !it.of().isNoticed(it.mutant(), keys(it, seen))).toList();
    }

    private static List<String> keys(Attempt attempt, Sights.Seen seen) {
        return attempt.tests().stream().map(seen.keys()::get).toList();
    }

    private void tryOut(Build build, Mutant mutant, Attempt attempt, Sights.Seen seen) {
        long usual = attempt.tests().stream().mapToLong(test -> seen.of().get(test).millis()).sum();
        Outcome outcome = replay.once(build, Map.of(mutant.className(), mutant.bytes()),
                new Suite.Classes(attempt.tests(), PATIENCE,
                        Duration.ofMillis(usual).multipliedBy(TIMES_AS_LONG).plus(SHORTEST_LIMIT), true));
        if (outcome instanceof Outcome.Tested(List<Result> results)) {
            for (String test : attempt.tests()) {
                boolean noticed = results.stream().filter(Result.Failed.class::isInstance)
                        .anyMatch(it -> isOf(test, it));
                attempt.of().add(attempt.mutant(), seen.keys().get(test), noticed);
                if (noticed) {
                    return;
                }
            }
        } else {
            attempt.of().add(attempt.mutant(), Facts.together(keys(attempt, seen)), true);
        }
    }

    private static boolean isOf(String testClass, Result result) {
        String name = testClass.replace('$', '.');
        return result.test().equals(name) || result.test().startsWith(name + "#")
                || result.test().startsWith(name + ".");
    }

    private Tally tally(Build build, int all, List<Attempt> attempts, Collection<Attempt> alive) {
        List<Survivor> survivors = alive.stream().map(it -> {
            String source = sourceOf(build, it.className());
            String text = replay.line(build, source, it.mutant().line());
            return new Survivor(source, it.className(), it.mutant().line(),
                    Wording.of(it.mutant().method(), it.mutant().change(), text), text);
        }).toList();
        return new Tally(all, attempts.size(), attempts.size() - survivors.size(), survivors);
    }

    static String sourceOf(Build build, String className) {
        return "src/main/java/" + className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
    }
}
