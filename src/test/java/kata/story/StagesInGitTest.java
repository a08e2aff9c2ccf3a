package kata.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kata.Repository;
import kata.git.Git;
import kata.git.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real repository, since git decides where in the order a side branch comes. */
class StagesInGitTest {

    private static final String[] OPENING = {"Milestone: 1-till", "Test: features/1-till.feature"};

    @TempDir
    private Path directory;
    private Repository repository;
    private String opening;

    /** A milestone of three commits, merged into main, with a stage beside its first commit and one beside its last. */
    @BeforeEach
    void tell() {
        repository = Repository.in(directory).commit("skeleton").on("till").commit("red: shoppers pay", OPENING)
                .on("start").write("docs/a.md", "whole").commit("The start is whole", "Stage: start/1-till").on("till")
                .commit("red: a", "Milestone: 1-till", "Test: shop.TillTest#a").commit("green: a", "Milestone: 1-till")
                .on("end").write("docs/a.md", "whole").commit("The end is whole", "Stage: milestone/1-till").on("main")
                .merge("till");
        opening = repository.id("start^");
    }

    @Test
    void stagesThatCameHomeChangeNoMilestone() {
        Story before = story("main");
        repository.on("main").merge("start").merge("end").commit("docs");
        Story after = story("main");
        assertThat(after.milestones()).containsExactlyElementsOf(before.milestones());
        assertThat(after.steps()).filteredOn(step -> step.kind().isTold()).extracting(Step::waiting)
                .containsExactlyElementsOf(before.steps().stream().filter(step -> step.kind().isTold())
                        .map(Step::waiting).toList());
        assertThat(after.steps().stream().flatMap(step -> step.stage().stream())).hasSize(2)
                .allMatch(Stage::inPlace);
    }

    @Test
    void theOrderOfTheMergesIsNoMatter() {
        repository.on("main").merge("end").commit("docs").merge("start");
        assertThat(story("main").milestones()).containsExactlyElementsOf(story("till^0").milestones().stream()
                .map(it -> new Milestone(it.slug(), it.walk(), true)).toList());
    }

    @Test
    void whoBeginsOnAStageHasTheMilestoneUnderWay() {
        repository.on("main").merge("start").merge("end").on("start").on("mine")
                .commit("red: mine", "Milestone: 1-till", "Test: shop.MineTest#a");
        Story mine = story("mine");
        assertThat(mine.milestones()).singleElement().satisfies(milestone -> {
            assertThat(milestone.start().id()).isEqualTo(opening);
            assertThat(milestone.end().id()).isEqualTo(repository.id("mine"));
            assertThat(milestone.followed()).isFalse();
        });
        assertThat(mine.steps().getLast().waiting()).hasValueSatisfying(red -> {
            assertThat(red.isOuterRed()).isTrue();
            assertThat(red.commit().id()).isEqualTo(opening);
        });
        assertThat(mine.steps().getLast().strict()).isTrue();
    }

    private Story story(String revision) {
        return Story.of(new History(Git.in(repository.directory())).behind(revision));
    }
}
