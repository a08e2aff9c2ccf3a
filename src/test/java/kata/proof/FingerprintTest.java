package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kata.git.Commit;
import kata.replay.Library;
import kata.story.Step;
import kata.story.Story;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final List<String> PARENTS = List.of("parent");

    private final Fingerprint fingerprint = new Fingerprint(new Library(List.of(Path.of("a.jar"))));
    private final String usual = fingerprint.of(step("tree", "red: adds", "1-till"), PARENTS, List.of());

    @Test
    void isTheSameForTheSame() {
        assertThat(fingerprint.of(step("tree", "red: adds", "1-till"), PARENTS, List.of())).isEqualTo(usual).hasSize(64);
    }

    @Test
    void dependsOnTheCommitAndItsParent() {
        assertThat(fingerprint.of(step("other", "red: adds", "1-till"), PARENTS, List.of())).isNotEqualTo(usual);
        assertThat(fingerprint.of(step("tree", "red: adds", "1-till"), List.of("other"), List.of())).isNotEqualTo(usual);
    }

    @Test
    void dependsOnWhatTheCommitSays() {
        assertThat(fingerprint.of(step("tree", "red: subtracts", "1-till"), PARENTS, List.of())).isNotEqualTo(usual);
        assertThat(fingerprint.of(step("tree", "red: adds", "2-cart"), PARENTS, List.of())).isNotEqualTo(usual);
    }

    @Test
    void dependsOnTheRedThatWaits() {
        Commit red = commit("1", "tree", "red: a", "1-till");
        Commit green = commit("2", "tree", "green: a", "1-till");
        Step answer = Story.of(List.of(red, green)).steps().getLast();
        Step other = Story.of(List.of(commit("1", "tree", "red: b", "1-till"), green)).steps().getLast();
        assertThat(fingerprint.of(answer, PARENTS, List.of())).isNotEqualTo(fingerprint.of(other, PARENTS, List.of()));
    }

    @Test
    void dependsOnAllThatTheCommitTells() {
        Commit step = commit("1", "tree", "red: adds", "1-till");
        Commit withBody = new Commit("1", "tree", List.of(), "red: adds", "A body.", step.trailers());
        Commit withReason = new Commit("1", "tree", List.of(), "red: adds", "",
                Map.of("Milestone", List.of("1-till"), "Why-long", List.of("so")));
        assertThat(of(withBody)).isNotEqualTo(usual);
        assertThat(of(withReason)).isNotEqualTo(usual);
    }

    @Test
    void dependsOnTheWalkBeforeIt() {
        Commit last = commit("2", "tree", "green: b", "1-till");
        assertThat(of(commit("1", "tree", "refactor: a", "1-till"), last))
                .isNotEqualTo(of(commit("1", "tree", "pin: a", "1-till"), last));
    }

    @Test
    void dependsOnHowStrictTheRulesAre() {
        Commit before = new Commit("1", "tree", List.of(), "docs", "", Map.of());
        Commit asks = new Commit("1", "tree", List.of(), "docs", "", Map.of("Rules", List.of("strict")));
        Commit step = new Commit("2", "tree", List.of("1"), "red: adds", "", Map.of());
        assertThat(of(before, step)).isNotEqualTo(of(asks, step));
    }

    private String of(Commit... commits) {
        return fingerprint.of(Story.of(List.of(commits)).steps().getLast(), PARENTS, List.of());
    }

    @Test
    void dependsOnTheJars() {
        Fingerprint other = new Fingerprint(new Library(List.of()));
        assertThat(other.of(step("tree", "red: adds", "1-till"), PARENTS, List.of())).isNotEqualTo(usual);
    }

    private static Step step(String tree, String subject, String slug) {
        return Story.of(List.of(commit("1", tree, subject, slug))).steps().getFirst();
    }

    private static Commit commit(String id, String tree, String subject, String slug) {
        return new Commit(id, tree, List.of(), subject, "", Map.of("Milestone", List.of(slug)));
    }
}
