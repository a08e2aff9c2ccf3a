package kata.replay;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kata.files.Directory;

/**
 * The jars that each commit is compiled and tested with: those that the trainer itself runs with, but not its own. Never
 * a directory of classes, for a commit must not lean on what another has compiled.
 */
public record Library(List<Path> jars) {

    public static Library ofThisProgram() {
        return of(System.getProperty("java.class.path"), Directory.of(Library.class).path());
    }

    static Library of(String classPath, Path trainer) {
        return new Library(Stream.of(classPath.split(File.pathSeparator)).filter(entry -> entry.endsWith(".jar"))
                .map(Path::of).filter(jar -> !jar.equals(trainer)).toList());
    }

    /** Cucumber's own: it looks for a feature's steps with the loader that it came from itself. */
    List<Path> cucumber() {
        return jars.stream().filter(jar -> jar.toUri().getPath().contains("/io/cucumber/")).toList();
    }
}
