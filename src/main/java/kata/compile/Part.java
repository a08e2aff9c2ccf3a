package kata.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program of a commit, or its tests.
 *
 * @param sources the id of each one's text, by its path
 * @param compiled what came of each, by its path
 */
record Part(Map<String, String> sources, Map<String, List<CompiledClass>> compiled) {

    static final Part EMPTY = new Part(Map.of(), Map.of());

    Stream<CompiledClass> classes() {
        return compiled.values().stream().flatMap(List::stream);
    }

    Stream<CompiledClass> classesOf(Collection<String> paths) {
        return paths.stream().flatMap(path -> compiled.getOrDefault(path, List.of()).stream());
    }
}
