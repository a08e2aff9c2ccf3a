package kata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kata.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTest {

    @TempDir
    private Path directory;

    @Test
    void answersWhatGitSays() {
        Repository repository = Repository.in(directory).commit("first");
        assertThat(Git.in(repository.directory()).ask("log", "--format=%s")).isEqualTo("first");
    }

    @Test
    void saysSoOutsideOfARepository() {
        assertThatThrownBy(() -> Git.in(directory)).isInstanceOf(GitFailed.class)
                .hasMessage("not in a git repository: run it in a clone of Greenroom");
    }

    @Test
    void saysWhenGitCannotBeRun() {
        assertThatThrownBy(() -> Git.in(directory.resolve("nowhere"))).isInstanceOf(GitFailed.class)
                .hasMessageStartingWith("git could not be run: is it installed, and on the PATH?");
    }

    @Test
    void passesOnWhyGitRefuses() {
        Repository.in(directory);
        assertThatThrownBy(() -> Git.in(directory).ask("rev-parse", "--verify", "nobody"))
                .isInstanceOf(GitRefused.class).hasMessageContaining("fatal: Needed a single revision");
    }

    @Test
    void tellsAShallowCloneFromAWholeOne(@TempDir Path parent) {
        Repository origin = Repository.in(directory).commit("first").commit("second");
        origin.git("clone", "--quiet", "--depth=1", directory.toUri().toString(), parent.resolve("shallow").toString());
        assertThat(Git.in(directory).isShallow()).isFalse();
        assertThat(Git.in(parent.resolve("shallow")).isShallow()).isTrue();
    }
}
