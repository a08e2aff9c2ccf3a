package kata.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A commit's program and tests, compiled; or one commit's program with the tests of another. */
public final class Build {

    private final String tree;
    private final SortedMap<String, String> files;
    private final Part program;
    private final Part tests;
    private final Set<String> services;
    private final Map<String, CompiledClass> programClasses;
    private final Map<String, CompiledClass> testClasses;

    Build(String tree, SortedMap<String, String> files, Part program, Part tests,
            Set<String> services) {
        this.tree = tree;
        this.files = files;
        this.program = program;
        this.tests = tests;
        this.services = services;
        programClasses = byName(program);
        testClasses = byName(tests);
    }

    private static Map<String, CompiledClass> byName(Part part) {
        return part.classes().collect(Collectors.toMap(CompiledClass::name, Function.identity(), (one, other) -> one));
    }

    /** This program, with the tests and all other files of a build that came later. */
    public Build withTestsOf(Build later) {
        return new Build(later.tree + " with the program of " + tree, later.files, program, later.tests,
                later.services);
    }

    /** A name for all that it is made of. */
    public String tree() {
        return tree;
    }

    /** All the commit's files: the id of each one's content by its path. */
    public SortedMap<String, String> files() {
        return new TreeMap<>(files);
    }

    public Collection<CompiledClass> programClasses() {
        return programClasses.values();
    }

    public Collection<CompiledClass> testClasses() {
        return testClasses.values();
    }

    public boolean isOfTheTests(String name) {
        return testClasses.containsKey(name);
    }

    public CompiledClass testClass(String name) {
        return testClasses.get(name);
    }

    /** The names in its lists of services, which the JDK and the libraries find by themselves. */
    Set<String> services() {
        return services;
    }

    Part program() {
        return program;
    }

    Part tests() {
        return tests;
    }

    /** The classes that a source of the program was compiled to. */
    public Collection<CompiledClass> compiledFrom(String path) {
        return program.compiled().getOrDefault(path, List.of());
    }

    /** The bytes of a class of its own. */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(find(name)).map(CompiledClass::bytes);
    }

    /** A class of its own; the tests' come before the program's, as on Maven's class path. */
    CompiledClass find(String name) {
        CompiledClass test = testClasses.get(name);
        return test == null ? programClasses.get(name) : test;
    }
}
