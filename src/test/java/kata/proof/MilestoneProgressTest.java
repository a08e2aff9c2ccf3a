package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.git.Git;
import kata.git.History;
import kata.git.Trees;
import kata.replay.Outcome;
import kata.replay.Result.Cause;
import kata.replay.Result;
import kata.story.Milestone;
import kata.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestoneProgressTest {

    private static final Result PASSED = new Result.Passed("A day");
    private static final Result FAILED = new Result.Failed("A night", Cause.EXCEPTION, "E", "no");

    @TempDir
    private Path directory;
    private Git git;

    @BeforeEach
    void open() {
        git = Git.in(Till.in(directory).repository().directory());
    }

    @Test
    void countsTheScenariosThatPass() {
        assertThat(progress(new Outcome.Tested(List.of(PASSED, FAILED, new Result.Skipped("Someday")))))
                .isEqualTo("1 of 2 scenarios pass");
    }

    @Test
    void saysThatAllOfThemDo() {
        assertThat(progress(new Outcome.Tested(List.of(PASSED, PASSED)))).isEqualTo("all 2 scenarios pass");
    }

    @Test
    void saysWhyItCannotTell() {
        assertThat(progress(new Outcome.Broken("Till.java:1: ';' expected")))
                .isEqualTo("it could not be played: Till.java:1: ';' expected");
    }

    private String progress(Outcome outcome) {
        Milestone milestone = Story.of(new History(git).behind("HEAD")).milestones().iterator().next();
        try (Trees trees = new Trees(git)) {
            return new MilestoneProgress(trees, (tree, suite) -> outcome).of(milestone);
        }
    }
}
