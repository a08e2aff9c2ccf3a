package kata.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kata.Repository;
import kata.git.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {

    @TempDir
    private Path directory;
    private Repository repository;

    @BeforeEach
    void tell() {
        repository = Repository.in(directory).commit("skeleton")
                .commit("red: takes money", "Milestone: 1-till", "Test: features/1-till.feature")
                .commit("red: adds up", "Milestone: 1-till", "Test: TillTest#addsUp")
                .commit("green: adds up", "Milestone: 1-till")
                .commit("The page says more")
                .commit("red: gives change", "Milestone: 12-change", "Test: features/12-change.feature")
                .on("stage").commit("whole", "Stage: start/12-change").on("main").merge("stage");
    }

    @Test
    void numbersTheStepsOfAWalkFromOne() {
        assertThat(reference().chapters().getFirst().steps()).extracting(NumberedStep::name)
                .containsExactly("1.1", "1.2", "1.3");
        assertThat(reference().step("1.2")).hasValueSatisfying(step ->
                assertThat(step.step().behaviour()).isEqualTo("adds up"));
    }

    @Test
    void knowsTheNumberOfACommit() {
        NumberedStep green = reference().step("1.3").orElseThrow();
        assertThat(reference().step(green.step().commit())).contains(green);
    }

    @Test
    void hasNoStepThatNobodyTold() {
        assertThat(reference().step("1.4")).isEmpty();
        assertThat(reference().step("2.1")).isEmpty();
    }

    @Test
    void findsAMilestoneByItsNumberOrItsName() {
        assertThat(reference().chapter("12")).hasValueSatisfying(chapter -> {
            assertThat(chapter.slug()).isEqualTo("12-change");
            assertThat(chapter.number()).isEqualTo(12);
            assertThat(chapter.page()).isEqualTo("milestones/12-change.md");
        });
        assertThat(reference().chapter("1-till")).isEqualTo(reference().chapter("1"));
        assertThat(reference().chapter("2")).isEmpty();
    }

    @Test
    void beginsAtTheStageWhereThereIsOne() {
        assertThat(reference().chapter("12").orElseThrow().start().id()).isEqualTo(repository.id("stage"));
        assertThat(reference().chapter("1").orElseThrow().start().id()).isEqualTo(repository.id("main~5"));
    }

    @Test
    void hasNoEndWhileAMilestoneIsUnderWay() {
        assertThat(reference().chapter("1").orElseThrow().end()).isPresent();
    }

    @Test
    void readsMainWhateverIsCheckedOut() {
        repository.on("mine").commit("red: of my own", "Milestone: 1-till");
        repository.git("symbolic-ref", "HEAD", "refs/heads/mine");
        assertThat(reference().chapters()).hasSize(2);
    }

    private Reference reference() {
        return Reference.of(Git.in(repository.directory()));
    }
}
