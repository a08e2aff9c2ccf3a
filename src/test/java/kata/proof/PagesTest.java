package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.git.Git;
import kata.git.History;
import kata.git.Trees;
import kata.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @TempDir
    private Path directory;
    private Till till;

    @BeforeEach
    void open() {
        till = Till.in(directory).green();
    }

    @Test
    void mayNameTheStepsOfTheWalk() {
        page("- `red: starts at zero`, and `green: starts\n  at zero`: a constant. See `kata.Main`, and `red: …`.");
        assertThat(findings()).isEmpty();
    }

    @Test
    void mayNameNoOtherStep() {
        page("- `red: ends at one`: nobody told that.");
        assertThat(findings()).containsExactly(new Pages.Page("milestones/1-till.md", new Verdict.Refuted(
                Reason.PAGE_NAMES_NO_STEP, "`red: ends at one` is no step of the walk of 1-till")));
    }

    @Test
    void nameNoRepairButInTheirPart() {
        till.repository().commit("docs").commit("red: a repair", Till.MILESTONE);
        page("## Look\n`red: a repair`\n\n## Mended later\n- `red: a repair`\n\n## More\n`red: starts at zero`");
        assertThat(findings()).hasSize(1);
    }

    @Test
    void tellOfSomebodyElsesWalkWhenTheyWereThereBefore() {
        till.repository().write("milestones/1-till.md", "`red: ends at one`").commit("refactor: a", Till.MILESTONE);
        till.repository().commit("docs");
        assertThat(findings()).isEmpty();
    }

    @Test
    void areNotReadBeforeTheWalkIsOver() {
        till.repository().write("milestones/1-till.md", "`red: ends at one`").commit("refactor: a", Till.MILESTONE);
        assertThat(findings()).isEmpty();
    }

    private void page(String text) {
        till.repository().write("milestones/1-till.md", text).commit("docs: a page");
    }

    private List<Pages.Page> findings() {
        Git git = Git.in(till.repository().directory());
        Story story = Story.of(new History(git).behind("HEAD"));
        try (Trees trees = new Trees(git)) {
            return new Pages(trees, till.repository().id("HEAD^{tree}")).check(story);
        }
    }
}
