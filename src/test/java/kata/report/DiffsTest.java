package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.Repository;
import kata.git.Git;
import kata.report.FileDiff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffsTest {

    @TempDir
    private Path directory;
    private Repository repository;

    @BeforeEach
    void open() {
        repository = Repository.in(directory);
    }

    @Test
    void tellsTheFeatureAndTheTestsFirst() {
        repository.write("docs/a.md", "a\n").write("src/main/java/A.java", "class A {}\n")
                .write("src/test/java/ATest.java", "class ATest {}\n").write("features/1-a.feature", "Feature: A\n")
                .commit("red: a");
        assertThat(diffs()).extracting(FileDiff::role)
                .containsExactly(Role.FEATURE, Role.TEST, Role.PROGRAM, Role.REST);
        assertThat(diffs()).extracting(FileDiff::path).containsExactly("features/1-a.feature",
                "src/test/java/ATest.java", "src/main/java/A.java", "docs/a.md");
    }

    @Test
    void countsWhatIsNewAndWhatIsGone() {
        repository.write("a.txt", "1\n2\n3\n").commit("first").write("a.txt", "1\nII\nIIa\n3\n").commit("second");
        FileDiff diff = diffs().getFirst();
        assertThat(diff.added()).isEqualTo(2);
        assertThat(diff.removed()).isOne();
        assertThat(diff.lines()).containsExactly("@@ -1,3 +1,4 @@", " 1", "-2", "+II", "+IIa", " 3");
    }

    @Test
    void takesNothingOfAFileForGitsOwnWords() {
        repository.write("a.txt", "-- x\n").commit("first")
                .write("a.txt", "diff --git a/b b/b\n@@ -1 +1 @@\ncommit 1\n++ y\n").commit("second");
        assertThat(diffs()).singleElement().satisfies(diff -> assertThat(diff.lines()).containsExactly(
                "@@ -1 +1,4 @@", "--- x", "+diff --git a/b b/b", "+@@ -1 +1 @@", "+commit 1", "+++ y"));
    }

    @Test
    void saysWhereAFileWasBefore() {
        String text = "one\ntwo\nthree\nfour\nfive\n";
        repository.write("old ä.txt", text).commit("first").delete("old ä.txt").write("new/ü.txt", text)
                .commit("second");
        assertThat(diffs()).singleElement().isEqualTo(
                new FileDiff("old ä.txt → new/ü.txt", Role.REST, List.of()));
    }

    @Test
    void saysWhichFileIsGone() {
        repository.write("a.txt", "a\n").write("b.txt", "b\n").commit("first").delete("a.txt").commit("second");
        assertThat(diffs()).singleElement().satisfies(diff -> {
            assertThat(diff.path()).isEqualTo("a.txt");
            assertThat(diff.removed()).isOne();
        });
    }

    @Test
    void showsNoBytes() {
        repository.write("a.bin", "\0\1").commit("first");
        assertThat(diffs()).singleElement().satisfies(diff ->
                assertThat(diff.lines()).containsExactly(" (not a text)"));
    }

    @Test
    void tellsManyCommitsApart() {
        repository.write("a", "1\n").commit("first").write("a", "2\n").commit("second");
        String first = repository.id("HEAD~1");
        assertThat(Diffs.of(Git.in(repository.directory()), List.of(first, repository.id("HEAD"))).get(first))
                .singleElement().satisfies(diff -> assertThat(diff.lines()).containsExactly("@@ -0,0 +1 @@", "+1"));
    }

    private List<FileDiff> diffs() {
        String id = repository.id("HEAD");
        return Diffs.of(Git.in(repository.directory()), List.of(id)).get(id);
    }
}
