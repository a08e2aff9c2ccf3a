package kata.broken;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kata.files.Directory;

/**
 * A small broken program: some files that go over those of a milestone's end, and what is told of it.
 *
 * @param slug the milestone
 * @param name what is broken
 * @param directory where it lies
 */
public record Fault(String slug, String name, Path directory) {

    static final String EXPECTED = "expected.txt";

    /** All faults below a directory: one for each directory in that of a milestone. */
    public static List<Fault> in(Path broken) {
        return new Directory(broken).files().stream().map(broken::relativize)
                .filter(file -> file.getNameCount() == 3 && file.endsWith(EXPECTED))
                .map(file -> new Fault(file.getName(0).toString(), file.getName(1).toString(),
                        broken.resolve(file.getParent())))
                .sorted(Comparator.comparing(Fault::slug).thenComparing(Fault::name)).toList();
    }

    /** The files that are broken, by their paths in the program. */
    Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        new Directory(directory).files().stream().filter(file -> !file.endsWith(EXPECTED))
                .forEach(file -> files.put(directory.relativize(file).toString().replace('\\', '/'), file));
        return files;
    }

    String feature() {
        return "features/" + slug + ".feature";
    }

    /** The golden text. */
    String expected() {
        return new String(new Directory(directory).read(EXPECTED), StandardCharsets.UTF_8);
    }

    /** The scenario that finds it, which the golden text names first. */
    Optional<String> scenario() {
        return expected().lines().filter(line -> line.startsWith("x ")).map(line -> line.substring(2)).findFirst();
    }

    void expect(String text) {
        new Directory(directory).write(EXPECTED, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return slug + "/" + name;
    }
}
