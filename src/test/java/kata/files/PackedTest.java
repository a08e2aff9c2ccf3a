package kata.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTest {

    @TempDir
    private Path directory;

    @Test
    void readsADirectory() {
        fill(directory);
        assertThat(told(directory)).containsExactly("one", "two");
    }

    @Test
    void readsAJarAsIfItWereADirectory() throws IOException {
        Path jar = directory.resolve("it.jar");
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            fill(inside.getPath("/"));
        }
        assertThat(told(jar)).containsExactly("one", "two");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatThrownBy(() -> told(directory.resolve("no.jar"))).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no.jar");
    }

    private static void fill(Path top) {
        Directory all = new Directory(top);
        all.write("kata/a.class", "one".getBytes(StandardCharsets.UTF_8));
        all.write("kata/b/a.class", "two".getBytes(StandardCharsets.UTF_8));
        all.write("other/a.class", "three".getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(Path place) {
        return Packed.contents(place, "kata").stream().map(it -> new String(it, StandardCharsets.UTF_8)).toList();
    }
}
