package kata.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A shop for each test: it is made once, and copied, for copying a repository is quicker than making one. */
abstract class ShopTest {

    @TempDir
    private static Path pattern;
    private static Shop made;

    @TempDir
    private Path directory;
    Shop shop;

    @BeforeAll
    static void make() {
        made = Shop.openIn(pattern);
    }

    @BeforeEach
    void open() {
        shop = copyTo(directory);
    }

    static Shop copyTo(Path directory) {
        copy(pattern, directory);
        return made.at(directory);
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.skip(1).toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
