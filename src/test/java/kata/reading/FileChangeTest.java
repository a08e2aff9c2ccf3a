package kata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.Repository;
import kata.git.Git;
import kata.reading.FileChange.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangeTest {

    private static final String LONG = "a\nb\nc\nd\ne\nf\n";

    @TempDir
    private Path directory;

    @Test
    void saysWhatBecameOfEachFile() {
        Repository repository = Repository.in(directory).write("src/main/A.java", LONG).write("docs/gone.md", "x\n")
                .commit("before");
        repository.delete("src/main/A.java").write("src/main/B.java", LONG).delete("docs/gone.md")
                .write("src/test/c d.txt", "y\n").write("features/e.feature", "").commit("after");
        List<FileChange> changes = FileChange.between(Git.in(repository.directory()), "HEAD~1", "HEAD", 0);
        assertThat(changes).containsExactlyInAnyOrder(
                new FileChange("src/main/B.java", "was src/main/A.java", List.of()),
                new FileChange("docs/gone.md", "gone", List.of("@@ -1 +0,0 @@", "-x")),
                new FileChange("features/e.feature", "new", List.of()),
                new FileChange("src/test/c d.txt", "new", List.of("@@ -0,0 +1 @@", "+y")));
        assertThat(changes).extracting(FileChange::part)
                .containsExactlyInAnyOrder(Part.PROGRAM, Part.REST, Part.TESTS, Part.TESTS);
    }

    @Test
    void findsNothingWhereNothingWasChanged() {
        Repository repository = Repository.in(directory).write("a", "x").commit("before").commit("after");
        assertThat(FileChange.between(Git.in(repository.directory()), "HEAD~1", "HEAD", 3)).isEmpty();
    }

    @Test
    void knowsWhereTheLinesOfARenamedFileWereBorn() {
        Repository repository = Repository.in(directory).write("src/main/A.java", "int z;\n" + LONG).commit("before");
        repository.delete("src/main/A.java").write("src/main/B.java", LONG).commit("after");
        assertThat(new Birthplaces(Git.in(repository.directory())).of(new kata.git.History(
                Git.in(repository.directory())).behind("HEAD").getLast()))
                .containsExactly(java.util.Map.entry(repository.id("HEAD~1"), 1));
    }
}
