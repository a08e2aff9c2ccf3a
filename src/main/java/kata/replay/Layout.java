package kata.replay;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.files.Directory;

/** Where Maven keeps things in a project: tests may look for them there, and so may what they start. */
record Layout(Path project) {

    Path classes() {
        return project.resolve("target/classes");
    }

    Path testClasses() {
        return project.resolve("target/test-classes");
    }

    /** The sources of the program under {@code src/main} or of its tests under {@code src/test}; not the trainer's. */
    List<Path> sources(String part) {
        Path root = project.resolve("src").resolve(part).resolve("java");
        return new Directory(root).files().stream().filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.startsWith(root.resolve("kata"))).toList();
    }

    void copyResources(String part, Path destination) {
        Path root = project.resolve("src").resolve(part).resolve("resources");
        Directory resources = new Directory(root);
        for (Path file : resources.files()) {
            String name = root.relativize(file).toString();
            new Directory(destination).write(name, resources.read(name));
        }
    }

    String classPath(Library library) {
        return Stream.concat(Stream.of(testClasses(), classes()), library.jars().stream())
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
