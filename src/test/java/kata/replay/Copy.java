package kata.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tiny program with its tests, laid out in a directory. */
record Copy(Path directory) {

    /** One bench for all tests, for its compiler is slow at first. */
    private static final CommitRunner BENCH = new CommitRunner(Library.ofThisProgram());

    Copy program(String name, String source) {
        return file("src/main/java/shop/" + name + ".java", "package shop;\n" + source);
    }

    /** A test class with JUnit's and AssertJ's usual imports. */
    Copy test(String name, String body) {
        return file("src/test/java/shop/" + name + ".java", """
                package shop;

                import static org.assertj.core.api.Assertions.assertThat;

                import org.junit.jupiter.api.*;
                import org.junit.jupiter.params.*;
                import org.junit.jupiter.params.provider.*;

                class %s {
                %s
                }
                """.formatted(name, body));
    }

    Copy file(String path, String text) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome play(Suite suite) {
        return BENCH.play(directory, suite);
    }

    Outcome play() {
        return play(new Suite.UnitTests());
    }
}
