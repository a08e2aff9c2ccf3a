package kata.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kata.compile.Build;
import kata.compile.CompiledClass;
import kata.replay.Sight;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;

/** What of a program its tests run, as JaCoCo counts it. */
public final class Coverage {

    private final Map<String, Sight> sights;
    private final Map<String, IClassCoverage> classes = new TreeMap<>();
    private final Map<String, Map<String, Set<Integer>>> byTest = new ConcurrentHashMap<>();
    private final Build build;

    /**
     * A part of a whole.
     */
    public record Share(long part, long all) {

        /** Nothing is all of nothing. */
        public double percent() {
            return all == 0 ? 100 : 100.0 * part / all;
        }
    }

    /**
     * Lines of a source that no test runs.
     *
     * @param source its path
     */
    public record Unrun(String source, Set<Integer> lines) {
    }

    /**
     * The figures alone.
     *
     * @param unrun where there is most that nobody runs comes first
     */
    public record Counted(Share lines, Share branches, List<Unrun> unrun) {
    }

    private Coverage(Build build, Map<String, Sight> sights) {
        this.build = build;
        this.sights = sights;
    }

    /**
     * @param sights what each test class runs
     * @param counts which classes are looked at, by their names
     */
    public static Coverage of(Build build, Map<String, Sight> sights, Predicate<String> counts) {
        Coverage coverage = new Coverage(build, sights);
        build.programClasses().stream().filter(it -> counts.test(it.name())).forEach(it ->
                analysed(it, sights.values()).forEach(found -> coverage.classes.put(it.name(), found)));
        return coverage;
    }

    public Counted counted() {
        return new Counted(lines(), branches(), unrun());
    }

    public Share lines() {
        return sum(classes.values().stream().map(IClassCoverage::getLineCounter).toList());
    }

    public Share branches() {
        return sum(classes.values().stream().map(IClassCoverage::getBranchCounter).toList());
    }

    private static Share sum(List<ICounter> counters) {
        return new Share(counters.stream().mapToLong(ICounter::getCoveredCount).sum(),
                counters.stream().mapToLong(ICounter::getTotalCount).sum());
    }

    /** Where there is most that nobody runs comes first. */
    public List<Unrun> unrun() {
        List<Unrun> all = new ArrayList<>();
        build.files().keySet().forEach(path -> {
            Set<Integer> run = new HashSet<>();
            Set<Integer> missed = new TreeSet<>();
            build.compiledFrom(path).stream().map(CompiledClass::name).filter(classes::containsKey).map(classes::get)
                    .forEach(it -> IntStream.rangeClosed(it.getFirstLine(), it.getLastLine()).forEach(line -> {
                        if (it.getLine(line).getStatus() == ICounter.NOT_COVERED) {
                            missed.add(line);
                        } else if (it.getLine(line).getStatus() != ICounter.EMPTY) {
                            run.add(line);
                        }
                    }));
            missed.removeAll(run);
            if (!missed.isEmpty()) {
                all.add(new Unrun(path, missed));
            }
        });
        all.sort((one, other) -> Integer.compare(other.lines().size(), one.lines().size()));
        return all;
    }

    /** The test classes that run a line of a class. */
    public List<String> testsAt(String className, int line) {
        return byTest.computeIfAbsent(className, this::linesByTest).entrySet().stream()
                .filter(it -> it.getValue().contains(line)).map(Map.Entry::getKey).toList();
    }

    private Map<String, Set<Integer>> linesByTest(String className) {
        Map<String, Set<Integer>> lines = new TreeMap<>();
        CompiledClass compiled = build.programClasses().stream().filter(it -> it.name().equals(className)).findFirst()
                .orElseThrow();
        sights.forEach((test, sight) -> {
            if (sight.hits().containsKey(className.replace('.', '/'))) {
                analysed(compiled, List.of(sight)).forEach(it -> lines.put(test, covered(it)));
            }
        });
        return lines;
    }

    private static Set<Integer> covered(IClassCoverage found) {
        Set<Integer> lines = new HashSet<>();
        IntStream.rangeClosed(found.getFirstLine(), found.getLastLine()).filter(line ->
                found.getLine(line).getInstructionCounter().getCoveredCount() > 0).forEach(lines::add);
        return lines;
    }

    /** Nothing for what has no code of its own. */
    private static List<IClassCoverage> analysed(CompiledClass compiled, Collection<Sight> sights) {
        String name = compiled.name().replace('.', '/');
        ExecutionDataStore store = new ExecutionDataStore();
        sights.stream().map(it -> it.hits().get(name)).filter(it -> it != null)
                .forEach(it -> store.put(new ExecutionData(it.id(), name, it.probes().clone())));
        List<IClassCoverage> found = new ArrayList<>();
        try {
            new Analyzer(store, found::add).analyzeClass(compiled.bytes(), compiled.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
