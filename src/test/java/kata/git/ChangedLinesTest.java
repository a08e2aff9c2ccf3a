package kata.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import kata.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedLinesTest {

    @TempDir
    private Path directory;

    @Test
    void areThoseThatWereAddedOrChanged() {
        assertThat(changed("a\nb\nc\nd\n", "a\nB\nc\nd\ne\nf\n")).isEqualTo(Map.of("src/a.txt", Set.of(2, 5, 6)));
    }

    @Test
    void areNoneWhereLinesWereOnlyTakenAway() {
        assertThat(changed("a\nb\nc\n", "a\nc\n")).isEmpty();
    }

    @Test
    void areAllOfANewFile() {
        assertThat(changed("", "a\nb\n")).isEqualTo(Map.of("src/a.txt", Set.of(1, 2)));
    }

    private Map<String, Set<Integer>> changed(String before, String after) {
        Repository repository = Repository.in(directory).write("src/a.txt", before).commit("before")
                .write("src/a.txt", after).write("elsewhere.txt", after).commit("after");
        return ChangedLines.between(Git.in(repository.directory()), "HEAD~1", "HEAD", "src");
    }
}
