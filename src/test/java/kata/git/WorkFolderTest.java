package kata.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import kata.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    private Path directory;
    private Repository repository;
    private WorkFolder folder;

    @BeforeEach
    void checkOut() {
        repository = Repository.in(directory).write(".gitignore", "target/\n").write("src/Till.java", "class Till {}\n")
                .commit("skeleton");
        repository.git("reset", "--hard", "--quiet");
        folder = new WorkFolder(Git.in(directory));
    }

    @Test
    void isTheCommitWhereNothingHasChanged() {
        assertThat(folder.tree()).isEqualTo(repository.id("HEAD^{tree}"));
        assertThat(folder.isClean()).isTrue();
    }

    @Test
    void hasWhatIsNotCommitted() throws IOException {
        write("src/Till.java", "class Till { int sum; }\n");
        write("src/TillTest.java", "class TillTest {}\n");
        try (Trees trees = new Trees(Git.in(directory))) {
            var files = trees.files(folder.tree());
            assertThat(files).containsOnlyKeys(".gitignore", "src/Till.java", "src/TillTest.java");
            assertThat(trees.text(files.get("src/Till.java"))).isEqualTo("class Till { int sum; }\n");
        }
        assertThat(folder.isClean()).isFalse();
    }

    @Test
    void hasNotWhatIsGoneOrIgnored() throws IOException {
        write("target/Till.class", "");
        Files.delete(directory.resolve("src/Till.java"));
        try (Trees trees = new Trees(Git.in(directory))) {
            assertThat(trees.files(folder.tree()).keySet()).isEqualTo(Set.of(".gitignore"));
        }
    }

    @Test
    void leavesAloneWhatIsStaged() throws IOException {
        write("staged", "");
        repository.git("add", "staged");
        write("not-staged", "");
        folder.tree();
        assertThat(repository.git("status", "--porcelain")).isEqualTo("A  staged\n?? not-staged");
        try (var files = Files.list(directory.resolve(".git"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("kata"));
        }
    }

    @Test
    void seesWhatWasWrittenInTheSameSecondAndIsAsLong() throws IOException {
        Path till = directory.resolve("src/Till.java");
        FileTime once = FileTime.from(Instant.parse("2026-03-01T10:15:30Z"));
        Files.setLastModifiedTime(till, once);
        repository.git("update-index", "--refresh");
        Files.writeString(till, "class Tull {}\n");
        Files.setLastModifiedTime(till, once);
        Files.setLastModifiedTime(directory.resolve(".git/index"), once);
        assertThat(folder.tree()).isNotEqualTo(repository.id("HEAD^{tree}"));
    }

    @Test
    void isTheSameFromADirectoryBelow() throws IOException {
        write("new", "");
        WorkFolder below = new WorkFolder(Git.in(directory.resolve("src")));
        assertThat(below.tree()).isEqualTo(folder.tree());
        assertThat(below.top().toRealPath()).isEqualTo(directory.toRealPath());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(directory.resolve(name).getParent());
        Files.writeString(directory.resolve(name), text);
    }
}
