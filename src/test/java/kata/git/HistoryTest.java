package kata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import kata.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    @TempDir
    private Path directory;
    private Repository repository;

    @BeforeEach
    void open() {
        repository = Repository.in(directory);
    }

    @Test
    void readsWhatACommitSays() {
        repository.commit("first").write("a/b.txt", "b").commit("red: adds up", "Milestone: 1-till",
                "Test: shop.TillTest#addsUp", "Test: shop.TillTest#startsAtZero", "Fails-with: expected: \"1 :  2\"");
        Commit commit = history().behind("HEAD").getLast();
        assertThat(commit.id()).isEqualTo(repository.id("HEAD")).startsWith(commit.shortId());
        assertThat(commit.tree()).isEqualTo(repository.id("HEAD^{tree}"));
        assertThat(commit.firstParent()).contains(repository.id("HEAD~1"));
        assertThat(commit.subject()).isEqualTo("red: adds up");
        assertThat(commit.trailer("Milestone")).containsExactly("1-till");
        assertThat(commit.trailer("Test")).containsExactly("shop.TillTest#addsUp", "shop.TillTest#startsAtZero");
        assertThat(commit.trailer("Fails-with")).containsExactly("expected: \"1 :  2\"");
    }

    @Test
    void findsNoTrailersWhereThereAreNone() {
        repository.commit("first");
        assertThat(history().behind("HEAD").getFirst().trailer("Milestone")).isEmpty();
    }

    @Test
    void tellsWhatIsForPeopleFromTheTrailers() {
        repository.commit("red: adds up\n\nOne paragraph: this.\n\nAnd one more.", "Milestone: 1-till", "Why-long: so");
        Commit commit = history().behind("HEAD").getLast();
        assertThat(commit.body()).isEqualTo("One paragraph: this.\n\nAnd one more.");
        assertThat(commit.trailer("Why-long")).containsExactly("so");
    }

    @Test
    void readsATrailerWithAControlCharacterInIt() {
        repository.commit("red: adds up", "Milestone: 1-till", "Fails-with: expected: \"a\u001fb\"");
        assertThat(history().behind("HEAD").getLast().trailer("Fails-with"))
                .containsExactly("expected: \"a\u001fb\"");
    }

    @Test
    void readsAMergeAfterBothItsLines() {
        repository.commit("first").on("side").commit("side").on("main").commit("main").merge("side");
        assertThat(history().behind("HEAD")).extracting(Commit::subject)
                .hasSize(4).startsWith("first").endsWith("merge side");
        assertThat(history().behind("HEAD").getLast().isMerge()).isTrue();
    }

    @Test
    void knowsWhichCommitsARangeHas() {
        repository.commit("first").commit("second");
        assertThat(history().idsIn("HEAD~1..HEAD")).containsExactly(repository.id("HEAD"));
        assertThat(history().behind("HEAD~1..HEAD")).hasSize(2);
    }

    @Test
    void refusesARangeThatGitDoesNotKnow() {
        repository.commit("first");
        assertThatThrownBy(() -> history().idsIn("nobody..HEAD")).isInstanceOf(GitRefused.class);
    }

    @Test
    void knowsWhichCommitsAreOnesOwn() {
        repository.commit("first").on("mine").commit("second").commit("third").git("checkout", "mine");
        assertThat(history().ownIds(List.of()))
                .containsExactlyInAnyOrder(repository.id("mine"), repository.id("mine~1"));
        assertThat(history().ownIds(List.of(repository.id("mine~1")))).containsExactly(repository.id("mine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refs/tags/start/1-till", "refs/tags/milestone/1-till", "refs/remotes/origin/main"})
    void whatOthersHaveToldIsNotOnesOwn(String name) {
        repository.commit("first").on("mine").commit("second").commit("third").git("checkout", "mine");
        repository.git("update-ref", name, "mine~1");
        assertThat(history().ownIds(List.of())).containsExactly(repository.id("mine"));
    }

    private History history() {
        return new History(Git.in(repository.directory()));
    }
}
