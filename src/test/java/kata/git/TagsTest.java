package kata.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kata.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagsTest {

    @TempDir
    private Path directory;
    private Repository repository;
    private String first;

    @BeforeEach
    void open() {
        repository = Repository.in(directory).commit("first");
        first = repository.id("HEAD");
    }

    @Test
    void makesATag() {
        assertThat(tags().point("start/1-till", first)).isEqualTo(Tags.Change.MADE);
        assertThat(repository.id("start/1-till")).isEqualTo(first);
    }

    @Test
    void keepsATagThatIsRight() {
        tags().point("start/1-till", first);
        assertThat(tags().point("start/1-till", first)).isEqualTo(Tags.Change.KEPT);
    }

    @Test
    void keepsAnAnnotatedTagThatIsRight() {
        repository.git("-c", "user.name=A. Learner", "-c", "user.email=learner@example.org", "tag",
                "--annotate", "--message", "by hand", "start/1-till");
        assertThat(tags().point("start/1-till", first)).isEqualTo(Tags.Change.KEPT);
    }

    @Test
    void movesATagThatPointsElsewhere() {
        tags().point("start/1-till", first);
        String second = repository.commit("second").id("HEAD");
        assertThat(tags().point("start/1-till", second)).isEqualTo(Tags.Change.MOVED);
        assertThat(repository.id("start/1-till")).isEqualTo(second);
    }

    private Tags tags() {
        return new Tags(Git.in(directory));
    }
}
