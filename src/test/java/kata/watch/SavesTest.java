package kata.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavesTest {

    @TempDir
    private Path directory;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void tellsOfAFileDeepBelow() throws Exception {
        Path room = Files.createDirectories(directory.resolve("src/main"));
        try (Saves _ = Saves.in(directory, Duration.ofMillis(20), () -> told.add("saved"))) {
            Files.writeString(room.resolve("A.java"), "class A {}");
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("saved");
        }
    }

    @Test
    void looksIntoADirectoryThatIsNew() throws Exception {
        try (Saves _ = Saves.in(directory, Duration.ofMillis(20), () -> told.add("saved"))) {
            Path room = Files.createDirectories(directory.resolve("src/test"));
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("saved");
            Files.writeString(room.resolve("A.java"), "class A {}");
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("saved");
        }
    }

    @Test
    void passesOverWhatIsMadeByTheBuild() throws Exception {
        Path target = Files.createDirectories(directory.resolve("target/classes"));
        Path git = Files.createDirectories(directory.resolve(".git"));
        try (Saves _ = Saves.in(directory, Duration.ofMillis(1), () -> told.add("saved"))) {
            Files.writeString(target.resolve("A.class"), "");
            Files.writeString(git.resolve("index"), "");
            Files.writeString(directory.resolve("pom.xml"), "");
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("saved");
        }
        assertThat(told).isEmpty();
    }
}
