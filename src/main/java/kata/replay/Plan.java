package kata.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import kata.compile.Build;
import kata.compile.CompiledClass;
import kata.git.Trees;

/**
 * What a copy has to consist of.
 *
 * @param files by their paths in it
 */
record Plan(Map<String, Content> files) {

    /**
     * @param id a name for exactly these bytes
     */
    record Content(String id, Supplier<byte[]> bytes) {
    }

    /** A commit as Maven would have it after compiling its tests. */
    static Plan of(Build build, Trees trees) {
        Map<String, Content> files = new HashMap<>();
        build.files().forEach((path, id) -> {
            Content content = new Content(id, () -> trees.content(id));
            files.put(path, content);
            copyOfResource(path, "src/main/resources/", "target/classes/", content, files);
            copyOfResource(path, "src/test/resources/", "target/test-classes/", content, files);
        });
        build.programClasses().forEach(it -> files.put("target/classes/" + it.path(), content(it)));
        build.testClasses().forEach(it -> files.put("target/test-classes/" + it.path(), content(it)));
        return new Plan(files);
    }

    private static void copyOfResource(String path, String from, String to, Content content,
            Map<String, Content> files) {
        if (path.startsWith(from)) {
            files.put(to + path.substring(from.length()), content);
        }
    }

    private static Content content(CompiledClass compiled) {
        return new Content(compiled.hash(), compiled::bytes);
    }
}
