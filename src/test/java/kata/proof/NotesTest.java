package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kata.git.Git;
import kata.git.History;
import kata.git.Trees;
import kata.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {

    @TempDir
    private Path directory;
    private Till till;

    @BeforeEach
    void open() {
        till = Till.in(directory);
    }

    @Test
    void countsWhatTheStricterRulesWouldRefute() {
        till.repository().commit("red: a", Till.MILESTONE, "Fails-with: expected: 1")
                .commit("green: a\n\nIt was in the plan.", Till.MILESTONE)
                .commit("red: b", Till.MILESTONE, "Fails-with: expected:");
        till.program("\n".repeat(50)).repository().commit("green: b", Till.MILESTONE);
        till.steps("green", 6).repository().write("docs/a.md", "\n".repeat(61)).commit("red: c", Till.MILESTONE);
        till.repository().commit("docs");
        assertThat(notes(all())).containsExactly(
                "1 of 4 reds tell what was expected, and not what was there",
                "1 of 4 reds say nothing with their message",
                "1 of 4 reds are too long, and do not say why",
                "1 of 8 greens are too long, and do not say why",
                "5 of 12 steps have hardly a body",
                "1 of 12 steps speak of a plan",
                "2 of 8 greens come after six others without a refactoring",
                "1 of 1 milestone have less than one refactoring for three greens");
    }

    @Test
    void hasNothingToSayOfWhatIsRefuted() {
        till.repository().commit("more", "Rules: strict").commit("red: a", Till.MILESTONE, "Fails-with: expected:");
        assertThat(notes(all())).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsNotInTheRange() {
        till.repository().commit("red: a", Till.MILESTONE, "Fails-with: expected:");
        assertThat(notes(Set.of(till.repository().id("HEAD~1")))).isEmpty();
    }

    private Set<String> all() {
        return till.repository().git("rev-list", "HEAD").lines().collect(Collectors.toSet());
    }

    private List<String> notes(Set<String> range) {
        Git git = Git.in(till.repository().directory());
        try (Trees trees = new Trees(git)) {
            return new Notes(Story.of(new History(git).behind("HEAD")), range, trees, List.of()).lines();
        }
    }
}
