package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.git.Commit;
import kata.story.Story;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final Story STORY = Story.of(Stream.of(walk("1-till", 6), aside("docs"), walk("2-cart", 4),
            aside("merge"), walk("3-pay", 3)).flatMap(List::stream).toList());

    @Test
    void takesAllThatCameAfterTheLastMilestoneButOne() {
        assertThat(sample(0).replayed()).containsExactlyInAnyOrder("docs", "merge", "3-pay0", "3-pay1", "3-pay2");
    }

    @Test
    void takesSomeOfWhatCameBefore() {
        assertThat(sample(4).replayed()).hasSize(9).contains("3-pay0", "3-pay1", "3-pay2");
        assertThat(sample(4).leftOut()).isEqualTo(6);
    }

    @Test
    void takesTheSameAgain() {
        assertThat(sample(4).replayed()).isEqualTo(sample(4).replayed());
    }

    @Test
    void takesAllWhenThereAreNoMore() {
        assertThat(sample(11).replayed()).hasSize(15);
        assertThat(sample(11).leftOut()).isZero();
    }

    @Test
    void leavesOutNothingOfTheOnlyMilestone() {
        Story story = Story.of(walk("1-till", 3));
        assertThat(new Sample(story, Set.of("1-till0", "1-till1"), 0).replayed())
                .containsExactlyInAnyOrder("1-till0", "1-till1");
    }

    @Test
    void takesNothingThatWasNotMeant() {
        assertThat(new Sample(STORY, Set.of("1-till0", "3-pay0"), 1).replayed())
                .containsExactlyInAnyOrder("1-till0", "3-pay0");
    }

    private static Sample sample(int count) {
        return new Sample(STORY, Set.copyOf(STORY.steps().stream().map(step -> step.commit().id()).toList()), count);
    }

    private static List<Commit> walk(String slug, int count) {
        return IntStream.range(0, count).mapToObj(i -> new Commit(slug + i, "tree", List.of(), "refactor: " + i, "",
                Map.of("Milestone", List.of(slug)))).toList();
    }

    private static List<Commit> aside(String id) {
        return List.of(new Commit(id, "tree", List.of(), id, "", Map.of()));
    }
}
