package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void hasTheJarsAndNoDirectories() {
        String classPath = String.join(File.pathSeparator, "target/classes", "lib/a.jar", "lib/io/cucumber/b.jar");
        assertThat(Library.of(classPath, Path.of("target/classes")).jars())
                .containsExactly(Path.of("lib/a.jar"), Path.of("lib/io/cucumber/b.jar"));
    }

    @Test
    void hasNotTheTrainersOwnJar() {
        String classPath = String.join(File.pathSeparator, "target/kata/trainer.jar", "lib/a.jar");
        assertThat(Library.of(classPath, Path.of("target/kata/trainer.jar")).jars())
                .containsExactly(Path.of("lib/a.jar"));
    }

    @Test
    void knowsWhichAreCucumbers() {
        String classPath = String.join(File.pathSeparator, "lib/a.jar", "lib/io/cucumber/b.jar");
        assertThat(Library.of(classPath, Path.of("target/classes")).cucumber()).containsExactly(Path.of("lib/io/cucumber/b.jar"));
    }
}
