package kata.compile;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a class of a build can get at: the classes that it names, those that they name, and so on. A test class does the
 * same as before when all of that is the same, and the resources and the jars are.
 */
public final class Reach {

    private static final String STEPS = "io.cucumber.";
    private static final Map<String, Set<String>> FOREIGN = new ConcurrentHashMap<>();

    private final Build build;
    private final String surroundings;
    private final boolean anythingGoes;
    private final Set<String> services;
    private final Map<String, Set<String>> named = new ConcurrentHashMap<>();

    /**
     * @param jars a name for the jars and the JDK that it would run with
     */
    public Reach(Build build, String jars) {
        this.build = build;
        SortedMap<String, String> resources = resources(build.files());
        surroundings = jars + Hash.of(resources.toString());
        services = build.services().stream().filter(name -> build.find(name) != null).collect(Collectors.toSet());
        // A class without a package looks like any word.
        anythingGoes = Stream.concat(build.programClasses().stream(), build.testClasses().stream())
                .anyMatch(it -> !it.name().contains("."));
    }

    /** The names of all that one of these can get at, themselves, what is nested in them, and services included. */
    public Set<String> from(Collection<String> roots) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(services);
        next.addAll(roots);
        while (!next.isEmpty()) {
            String name = next.pop();
            if (reached.add(name)) {
                next.addAll(namedBy(name));
            }
        }
        return reached;
    }

    /** Another name when the test class might do something else: never the same when it would. */
    public String key(String testClass) {
        List<CompiledClass> reached = from(List.of(testClass)).stream().map(build::find).toList();
        SortedMap<String, String> hashes = new TreeMap<>();
        reached.forEach(it -> hashes.put(it.name(), it.hash()));
        boolean looksElsewhere = anythingGoes || reached.stream().anyMatch(CompiledClass::looksElsewhere);
        return Hash.of(testClass + hashes + surroundings + (looksElsewhere ? build.tree() : ""));
    }

    /**
     * Another name when a scenario might go otherwise: for the whole program, for the classes that hold steps with all
     * that they can get at, and for the resources. A unit test more or less makes no difference.
     */
    public String keyOfScenarios() {
        Set<String> roots = build.programClasses().stream().map(CompiledClass::name).collect(Collectors.toSet());
        build.testClasses().stream().filter(it -> it.words().stream().anyMatch(word -> word.startsWith(STEPS)))
                .map(CompiledClass::name).forEach(roots::add);
        SortedMap<String, String> hashes = new TreeMap<>();
        from(roots).stream().map(build::find).forEach(it -> hashes.put(it.name(), it.hash()));
        return Hash.of(hashes + surroundings);
    }

    private Set<String> namedBy(String name) {
        return named.computeIfAbsent(name, it -> build.find(it).words().stream()
                .filter(word -> build.find(word) != null).collect(Collectors.toUnmodifiableSet()));
    }

    private static SortedMap<String, String> resources(SortedMap<String, String> files) {
        SortedMap<String, String> resources = new TreeMap<>(files);
        resources.keySet().removeIf(path -> !path.startsWith("src/main/resources/")
                && !path.startsWith("src/test/resources/"));
        return resources;
    }

    /** What stands in the way of running these classes, compiled for another build, with this one's program. */
    public Set<String> missing(Build compiledWith, Set<CompiledClass> classes) {
        Set<String> missing = new HashSet<>();
        for (CompiledClass it : classes) {
            it.words().stream().filter(word -> compiledWith.find(word) != null && build.find(word) == null)
                    .forEach(missing::add);
            it.uses().stream().filter(member -> build.find(member.owner()) != null)
                    .filter(member -> !has(member.owner(), member))
                    .forEach(member -> missing.add(member.owner() + "#" + member.name()));
        }
        return missing;
    }

    private boolean has(String owner, CompiledClass.Member member) {
        CompiledClass found = build.find(owner);
        if (found == null) {
            return foreign(owner).contains(member.name());
        }
        CompiledClass.Declared own = found.declared();
        return own.members().contains(new CompiledClass.Member(owner, member.name(), member.type()))
                || own.above().stream().anyMatch(above -> has(above, member));
    }

    /** The names of the members of a class of the JDK or of a jar, with those that it inherits. */
    private static Set<String> foreign(String name) {
        return FOREIGN.computeIfAbsent(name, it -> {
            try {
                Class<?> type = Class.forName(it, false, Reach.class.getClassLoader());
                return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                        .flatMap(above -> Stream.of(Stream.of(above.getDeclaredMethods()).map(Method::getName),
                                Stream.of(above.getDeclaredConstructors()).map(made -> "<init>"),
                                Stream.of(above.getMethods()).map(Method::getName),
                                Stream.of(above.getDeclaredFields()).map(Field::getName)))
                        .flatMap(names -> names).collect(Collectors.toUnmodifiableSet());
            } catch (ClassNotFoundException | LinkageError e) {
                return Set.of();
            }
        });
    }
}
