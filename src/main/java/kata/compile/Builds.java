package kata.compile;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.git.Trees;

/**
 * Compiles commits, each from what is there of one that is much like it: what changed, and whatever names what
 * changed in a way that others can see. Any thread may use it.
 */
public final class Builds {

    private static final int RECENT = 8;

    private final Trees trees;
    private final List<Path> jars;
    private final KeptBuilds kept;
    private final Map<String, FutureTask<Build>> known = new ConcurrentHashMap<>();
    private final Map<String, CompiledClass> shared = new ConcurrentHashMap<>();
    private final Deque<MemoryCompiler> idle = new ConcurrentLinkedDeque<>();
    private final Deque<Build> recent = new ArrayDeque<>();
    private boolean begun;

    /**
     * @param jars what all commits are compiled with
     */
    public Builds(Trees trees, List<Path> jars) {
        this(trees, jars, KeptBuilds.none());
    }

    /**
     * @param kept what an earlier run has compiled, to begin with
     */
    public Builds(Trees trees, List<Path> jars, KeptBuilds kept) {
        this.trees = trees;
        this.jars = jars;
        this.kept = kept;
    }

    /** The build of a tree, which is made once. */
    public Build of(String tree) throws DoesNotCompile {
        FutureTask<Build> task = known.computeIfAbsent(tree, id -> new FutureTask<>(() -> build(id)));
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DoesNotCompile broken) {
                throw broken;
            }
            throw new IllegalStateException("the compiler broke: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Build build(String tree) throws DoesNotCompile {
        takeUp();
        SortedMap<String, String> files = trees.files(tree);
        Map<String, String> program = sources(files, "src/main/java/");
        Map<String, String> tests = sources(files, "src/test/java/");
        Optional<Build> basis = nearest(program, tests);
        MemoryCompiler compiler = Optional.ofNullable(idle.poll()).orElseGet(() -> new MemoryCompiler(jars));
        try {
            Build build = build(compiler, tree, files, program, tests, basis);
            remember(build);
            return build;
        } finally {
            idle.push(compiler);
        }
    }

    private Build build(MemoryCompiler compiler, String tree, SortedMap<String, String> files,
            Map<String, String> program, Map<String, String> tests, Optional<Build> basis) throws DoesNotCompile {
        Part main = compile(compiler, program, basis.map(Build::program).orElse(Part.EMPTY), Part.EMPTY, Set.of());
        Set<String> altered = basis.map(it -> withHeirs(altered(it.program(), main), main)).orElse(Set.of());
        Part test = compile(compiler, tests, basis.map(Build::tests).orElse(Part.EMPTY), main, altered);
        return new Build(tree, files, main, test, services(files));
    }

    /**
     * @param against what it may lean on
     * @param altered the names of what has another shape there than it had for the basis
     */
    private Part compile(MemoryCompiler compiler, Map<String, String> sources, Part basis, Part against,
            Set<String> altered) throws DoesNotCompile {
        Set<String> which = sources.keySet().stream()
                .filter(path -> !sources.get(path).equals(basis.sources().get(path))).collect(Collectors.toSet());
        which.addAll(affected(altered, sources, basis));
        try {
            Part part = compile(compiler, sources, which, basis, against);
            while (which.size() < sources.size() && which.addAll(affected(altered(basis, part), sources, basis))) {
                part = compile(compiler, sources, which, basis, against);
            }
            return part;
        } catch (DoesNotCompile e) {
            if (kept.isAny()) {
                throw e;
            }
            // What is told of an error must not depend on the way to it, unless somebody waits for the answer.
            return compile(compiler, sources, sources.keySet(), Part.EMPTY, against);
        }
    }

    private Part compile(MemoryCompiler compiler, Map<String, String> sources, Set<String> which, Part basis,
            Part against) throws DoesNotCompile {
        Map<String, List<CompiledClass>> compiled = new HashMap<>();
        basis.compiled().forEach((path, classes) -> {
            if (sources.containsKey(path) && !which.contains(path)) {
                compiled.put(path, classes);
            }
        });
        List<CompiledClass> classPath = Stream.concat(against.classes(),
                compiled.values().stream().flatMap(List::stream)).toList();
        Map<String, String> texts = which.stream()
                .collect(Collectors.toMap(path -> path, path -> trees.text(sources.get(path))));
        compiler.compile(texts, classPath).forEach((path, classes) ->
                compiled.put(path, classes.stream().map(this::shared).toList()));
        return new Part(sources, compiled);
    }

    private CompiledClass shared(CompiledClass compiled) {
        return shared.computeIfAbsent(compiled.name() + compiled.hash(), key -> compiled);
    }

    /** The names of the classes that look different from outside, or are in one part only. */
    private static Set<String> altered(Part before, Part after) {
        Map<String, String> old = shapes(before);
        Map<String, String> now = shapes(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .filter(name -> !now.getOrDefault(name, "").equals(old.getOrDefault(name, "")))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> shapes(Part part) {
        return part.classes().collect(Collectors.toMap(CompiledClass::name, CompiledClass::shape, (one, other) -> one));
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /**
     * The sources that may come to something else now: those that spell the name of what is altered, those that led to
     * a class which names it, and what is derived from either.
     */
    private Set<String> affected(Set<String> altered, Map<String, String> sources, Part basis) {
        if (altered.isEmpty()) {
            return Set.of();
        }
        Set<String> names = withHeirs(altered, basis);
        if (names.stream().anyMatch(name -> !name.contains("."))) {
            // A class without a package looks like any word.
            return sources.keySet();
        }
        List<String> simple = names.stream().map(Builds::simple).distinct().toList();
        return sources.keySet().stream().filter(path ->
                basis.classesOf(List.of(path)).anyMatch(it -> !Collections.disjoint(it.words(), names))
                        || spells(sources.get(path), simple)).collect(Collectors.toSet());
    }

    private boolean spells(String blob, List<String> names) {
        String text = trees.text(blob);
        return names.stream().anyMatch(text::contains);
    }

    private static Set<String> withHeirs(Set<String> names, Part basis) {
        Set<String> all = new HashSet<>(names);
        while (all.addAll(basis.classes().filter(it -> !Collections.disjoint(it.above(), all))
                .map(CompiledClass::name).collect(Collectors.toSet()))) {
            // Until there are no more: an heir may have heirs.
        }
        return all;
    }

    /** The sources of one part, without the trainer's own. */
    private static Map<String, String> sources(SortedMap<String, String> files, String root) {
        Map<String, String> sources = new HashMap<>();
        files.forEach((path, id) -> {
            if (path.startsWith(root) && path.endsWith(".java") && !path.startsWith(root + "kata/")) {
                sources.put(path, id);
            }
        });
        return Map.copyOf(sources);
    }

    private Set<String> services(SortedMap<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches("src/\\w+/resources/META-INF/services/.*"))
                .flatMap(file -> trees.text(file.getValue()).lines()).map(String::strip).collect(Collectors.toSet());
    }

    private Optional<Build> nearest(Map<String, String> program, Map<String, String> tests) {
        synchronized (recent) {
            return recent.stream().min(Comparator.comparingLong(
                    it -> difference(it.program().sources(), program) + difference(it.tests().sources(), tests)));
        }
    }

    private static long difference(Map<String, String> one, Map<String, String> other) {
        return other.entrySet().stream().filter(it -> !it.getValue().equals(one.get(it.getKey()))).count();
    }

    /** Begins with what an earlier run has kept. */
    private void takeUp() {
        synchronized (recent) {
            if (!begun) {
                begun = true;
                kept.newest().ifPresent(it -> recent.addFirst(new Build("kept", new TreeMap<>(), it.program(), it.tests(),
                        Set.of())));
            }
        }
    }

    /** A tree's files with the classes that were kept: what it will be but for what has changed. */
    public Build before(String tree) {
        KeptBuilds.Parts parts = kept.newest().orElse(new KeptBuilds.Parts(Part.EMPTY, Part.EMPTY));
        return new Build(tree, trees.files(tree), parts.program(), parts.tests(), Set.of());
    }

    /** Keeps a build for the next run. */
    public void keep(Build build) {
        kept.keep(new KeptBuilds.Parts(build.program(), build.tests()));
    }

    private void remember(Build build) {
        synchronized (recent) {
            recent.addFirst(build);
            if (recent.size() > RECENT) {
                recent.removeLast();
            }
        }
    }
}
