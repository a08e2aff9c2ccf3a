package kata.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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

    @Test
    void keepsOnlyTheNewest() throws IOException {
        Directory directory = new Directory(path);
        for (int i = 0; i < 4; i++) {
            directory.write("file" + i, new byte[0]);
            Files.setLastModifiedTime(path.resolve("file" + i), FileTime.fromMillis(1_000_000L * (i == 0 ? 9 : i)));
        }
        directory.keepNewest(2);
        assertThat(directory.files()).containsExactly(path.resolve("file0"), path.resolve("file3"));
        directory.keepNewest(2);
        assertThat(directory.files()).hasSize(2);
    }
}
