package kata.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

    @TempDir
    private Path path;

    @Test
    void listsTheFilesBelowItByName() {
        write("b/c.txt");
        write("a.txt");
        assertThat(directory().files()).containsExactly(path.resolve("a.txt"), path.resolve("b/c.txt"));
    }

    @Test
    void hasNoFilesWhereThereIsNoDirectory() {
        assertThat(new Directory(path.resolve("nowhere")).files()).isEmpty();
    }

    @Test
    void emptiesItselfAndStays() {
        write("b/c.txt");
        directory().empty();
        assertThat(path).isEmptyDirectory();
    }

    @Test
    void readsWhatItWrote() {
        write("b/c.txt");
        assertThat(directory().read("b/c.txt")).asString().isEqualTo("text");
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThatThrownBy(() -> directory().read("nothing.txt")).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nothing.txt");
    }

    @Test
    void knowsWhereThisProgramIs() {
        assertThat(Directory.of(Directory.class).path().resolve("kata/files/Directory.class")).exists();
    }

    @Test
    void makesATemporaryOne() throws Exception {
        Path temporary = Directory.temporary().path();
        assertThat(temporary).isEmptyDirectory();
        Files.delete(temporary);
    }

    private Directory directory() {
        return new Directory(path);
    }

    private void write(String name) {
        directory().write(name, "text".getBytes(StandardCharsets.UTF_8));
    }
}
