package kata.files;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory and all below it. A disk that fails ends the judging of a step like any other failure does, so its
 * exceptions are unchecked.
 */
public record Directory(Path path) {

    public static Directory temporary() {
        return new Directory(trying(() -> Files.createTempDirectory("kata")));
    }

    /** Where a class of this program was loaded from. */
    public static Directory of(Class<?> type) {
        return new Directory(Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())));
    }

    /** Its files, in the order of their names; none when there is no such directory. */
    public List<Path> files() {
        return all().stream().filter(Files::isRegularFile).toList();
    }

    /** Writes a file, with the directories that lead to it. */
    public void write(String name, byte[] content) {
        trying(() -> {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        });
    }

    /** Deletes a file, if it is there. */
    public void delete(String name) {
        trying(() -> Files.deleteIfExists(path.resolve(name)));
    }

    public byte[] read(String name) {
        return trying(() -> Files.readAllBytes(path.resolve(name)));
    }

    /** Creates it, with the directories that lead to it. */
    public Directory create() {
        trying(() -> Files.createDirectories(path));
        return this;
    }

    /** Deletes its oldest files where there are more than so many: what is kept for later must not grow for ever. */
    public void keepNewest(int most) {
        files().stream().sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
                .skip(most).map(Path::toFile).forEach(File::delete);
    }

    /** Deletes all that is in it, but not itself: a process may live there. */
    public void empty() {
        all().stream().sorted(Comparator.reverseOrder()).filter(it -> !it.equals(path))
                .forEach(it -> trying(() -> Files.deleteIfExists(it)));
    }

    private List<Path> all() {
        return Files.isDirectory(path) ? trying(() -> {
            try (Stream<Path> all = Files.walk(path)) {
                return all.sorted().toList();
            }
        }) : List.of();
    }

    private static <T> T trying(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Attempt<T> {

        T run() throws IOException;
    }
}
