package kata.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is in a directory, or in a jar as if it were one. */
public final class Packed {

    private Packed() {
    }

    /** The contents of the files below a name, in the order of theirs. */
    public static List<byte[]> contents(Path place, String below) {
        if (Files.isDirectory(place)) {
            return contents(new Directory(place.resolve(below)));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return contents(new Directory(jar.getPath(below)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> contents(Directory directory) {
        return directory.files().stream()
                .map(file -> directory.read(directory.path().relativize(file).toString())).toList();
    }
}
