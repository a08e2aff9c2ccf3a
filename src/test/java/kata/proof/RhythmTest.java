package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import kata.git.Git;
import kata.git.History;
import kata.git.Trees;
import kata.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RhythmTest {

    @TempDir
    private Path directory;

    @Test
    void countsTheStepsAndTellsTheLargest() {
        Till till = Till.in(directory).green();
        Rhythm rhythm = rhythm(till, "HEAD~2..HEAD");
        assertThat(rhythm.score()).isEqualTo("2 steps: 1 red, 1 green, 0 refactor, 0 pin");
        assertThat(rhythm.notes()).singleElement().asString().startsWith("the largest changes 2 lines: ");
    }

    @Test
    void saysWhenItIsTimeToClearUp() {
        Till till = Till.in(directory).steps("refactor", 1).steps("green", 3);
        assertThat(rhythm(till, "HEAD~4..HEAD").notes())
                .contains("3 greens since the last refactoring: what could be clearer now?");
        till.steps("refactor", 1);
        assertThat(rhythm(till, "HEAD~5..HEAD").notes()).noneMatch(note -> note.contains("since the last"));
    }

    @Test
    void tellsOfCommitsThatAreNoSteps() {
        Till till = Till.in(directory);
        assertThat(rhythm(till, "HEAD..HEAD").score()).isEqualTo("no step of yours yet");
        till.repository().commit("by the way");
        assertThat(rhythm(till, "HEAD~1..HEAD").notes()).containsExactly("1 commit is no step");
        till.repository().commit("and another");
        assertThat(rhythm(till, "HEAD~2..HEAD").notes()).containsExactly("2 commits are no steps");
    }

    private static Rhythm rhythm(Till till, String range) {
        Git git = Git.in(till.repository().directory());
        Set<String> ids = new History(git).idsIn(range);
        try (Trees trees = new Trees(git)) {
            return Rhythm.of(Story.of(new History(git).behind("HEAD")), ids, trees);
        }
    }
}
