package kata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import kata.Repository;
import kata.files.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {

    @TempDir
    private Path directory;
    private Repository repository;
    private Trees trees;

    @BeforeEach
    void open() {
        repository = Repository.in(directory);
        trees = new Trees(Git.in(directory));
    }

    @AfterEach
    void close() {
        trees.close();
    }

    @Test
    void listsTheFilesOfAllDirectories() {
        repository.write("a.txt", "a").write("src/main/B.java", "b").commit("first");
        String tree = repository.id("HEAD^{tree}");
        assertThat(trees.files(tree)).containsOnlyKeys("a.txt", "src/main/B.java");
        assertThat(trees.text(trees.files(tree).get("src/main/B.java"))).isEqualTo("b");
    }

    @Test
    void namesWhatDiffers() {
        repository.write("same", "1").write("changed", "1").write("gone", "1").commit("before")
                .write("changed", "2").write("new", "1").delete("gone").commit("after");
        assertThat(trees.difference(repository.id("HEAD~1^{tree}"), repository.id("HEAD^{tree}")))
                .containsOnlyKeys("changed", "gone", "new");
    }

    @Test
    void countsTheLinesThatChanged() {
        repository.write("same", "1\n").write("changed", "1\n2\n").write("a/old.txt", "1\n2\n3\n4\n5\n6\n")
                .write("bytes", "\0").commit("before").delete("a/old.txt").write("a/new.txt", "1\n2\n3\n4\n5\n7\n")
                .write("changed", "1\n3\n").write("bytes", "\0\n").write("näme", "1\n").commit("after");
        assertThat(trees.changedLines(repository.id("HEAD~1^{tree}"), repository.id("HEAD^{tree}")))
                .isEqualTo(Map.of("changed", 2, "a/new.txt", 2, "bytes", 0, "näme", 1));
        assertThat(trees.changedLines(repository.id("HEAD^{tree}"), repository.id("HEAD^{tree}"))).isEmpty();
    }

    @Test
    void writesATreeAsItIsInGit(@TempDir Path copy) {
        repository.write("src/a.txt", "one\r\ntwo\u00e4\n").commit("first");
        trees.writeTo(new Directory(copy), repository.id("HEAD^{tree}"));
        assertThat(copy.resolve("src/a.txt")).hasContent("one\r\ntwo\u00e4\n");
    }

    @Test
    void saysWhichObjectIsMissing() {
        assertThatThrownBy(() -> trees.files("1234567890123456789012345678901234567890")).isInstanceOf(GitFailed.class)
                .hasMessage("git has no object 1234567890123456789012345678901234567890: is the clone whole?");
    }
}
