package kata.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kata.compile.Build;
import kata.compile.DoesNotCompile;
import kata.compile.Reach;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Result;
import kata.replay.Suite;

/** Finds out whether some lines of a program are demanded: whether its own tests notice when they are otherwise. */
public final class Demands {

    /** Nine out of ten would leave no room for mutants that nobody can tell from the original. */
    private static final int OF_HUNDRED = 80;

    /** A mutant that waits for what never comes, or goes on for ever, is noticed, too. */
    private static final long PATIENCE = 3_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration SHORTEST_LIMIT = Duration.ofSeconds(2);
    private static final int TIMES_AS_LONG = 4;

    private final QuickReplay replay;

    public Demands(QuickReplay replay) {
        this.replay = replay;
    }

    /**
     * What became of the mutants.
     *
     * @param all how many there are
     * @param survivors those that no test has noticed, in words; fewer than there may be, once it is decided
     */
    public record Answer(int all, List<String> survivors, boolean demanded) {
    }

    /**
     * Mutates lines until it is sure that at least 80 % of the mutants are noticed, or that more survive.
     *
     * @param lines by the path of the source
     * @param first the test classes that most likely notice
     */
    public Answer of(String tree, Map<String, Set<Integer>> lines, Collection<String> first) throws DoesNotCompile {
        Build build = replay.build(tree);
        List<Mutant> mutants = lines.entrySet().stream().flatMap(it -> build.compiledFrom(it.getKey()).stream()
                .flatMap(compiled -> Mutants.of(compiled, build, it.getValue()).stream())).toList();
        int mayLive = mutants.size() * (100 - OF_HUNDRED) / 100;
        List<String> named = named(build, first);
        Duration limit = mutants.isEmpty() ? LIMIT : limit(build, named);
        List<Mutant> alive = mutants.stream().filter(it -> !isNoticed(build, it, named, limit)).toList();
        List<Mutant> survivors = new ArrayList<>();
        Reach reach = replay.reach(build);
        int open = alive.size();
        for (Mutant mutant : alive) {
            if (survivors.size() > mayLive || survivors.size() + open <= mayLive) {
                break;
            }
            if (!isNoticed(build, mutant, others(build, reach, mutant, first), LIMIT)) {
                survivors.add(mutant);
            }
            open--;
        }
        return new Answer(mutants.size(), survivors.stream().map(it -> told(build, it)).toList(), survivors.size() <= mayLive);
    }

    /** How long tests may take that take some time without any mutant. */
    private Duration limit(Build build, List<String> tests) {
        long start = System.nanoTime();
        replay.once(build, Map.of(), new Suite.Classes(tests, PATIENCE, LIMIT, true));
        Duration limit = Duration.ofNanos(System.nanoTime() - start).multipliedBy(TIMES_AS_LONG).plus(SHORTEST_LIMIT);
        return limit.compareTo(LIMIT) < 0 ? limit : LIMIT;
    }

    private boolean isNoticed(Build build, Mutant mutant, List<String> tests, Duration limit) {
        if (tests.isEmpty()) {
            return false;
        }
        Outcome outcome = replay.once(build, Map.of(mutant.className(), mutant.bytes()),
                new Suite.Classes(tests, PATIENCE, limit, true));
        return !(outcome instanceof Outcome.Tested(List<Result> results))
                || results.stream().anyMatch(Result.Failed.class::isInstance);
    }

    private List<String> named(Build build, Collection<String> first) {
        return replay.unitTestsOf(build).stream().filter(it -> first.contains(it.replace('$', '.'))).toList();
    }

    /** The other test classes that can get at the mutant; those that lead to few classes are the quickest. */
    private List<String> others(Build build, Reach reach, Mutant mutant, Collection<String> first) {
        return replay.unitTestsOf(build).stream().filter(it -> !first.contains(it.replace('$', '.')))
                .filter(it -> reach.from(List.of(it)).contains(mutant.className()))
                .sorted(Comparator.comparing(it -> reach.from(List.of(it)).size())).toList();
    }

    private String told(Build build, Mutant mutant) {
        String name = mutant.className().substring(mutant.className().lastIndexOf('.') + 1);
        String text = replay.line(build, Attempts.sourceOf(build, mutant.className()), mutant.line());
        return name + " line " + mutant.line() + ", \"" + text + "\": no test notices "
                + Wording.of(mutant.method(), mutant.change(), text);
    }
}
