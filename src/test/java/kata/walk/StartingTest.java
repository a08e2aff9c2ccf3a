package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kata.git.Git;
import org.junit.jupiter.api.Test;

class StartingTest extends ShopTest {

    @Test
    void nothingThatComesLaterIsInTheFolder() {
        assertThat(shop.ask("for-each-ref", "--format=%(refname)")).isEqualTo("refs/heads/mine");
        assertThat(shop.ask("log", "--format=%s")).isEqualTo("whole\nred: shoppers pay\nskeleton");
        assertThat(shop.ask("remote")).isEmpty();
        assertThat(shop.ask("cat-file", "--batch-check", "--batch-all-objects").lines()
                .filter(object -> object.contains(" commit "))).hasSize(3);
    }

    @Test
    void theFolderKnowsItsHomeAndWhoWorksThere() throws IOException {
        shop.homeGit().ask("config", "core.autocrlf", "input");
        Path cart = new Starting(shop.homeGit()).start(shop.homeChapter("2"));
        Git git = Git.in(cart);
        assertThat(Path.of(git.ask("config", "kata.home")).toRealPath()).isEqualTo(shop.home.toRealPath());
        assertThat(git.ask("config", "user.name")).isEqualTo("A. Learner");
        assertThat(git.ask("config", "core.autocrlf")).isEqualTo("input");
        assertThat(git.ask("status", "--porcelain")).isEmpty();
    }

    @Test
    void aFolderThatIsThereStaysAsItIs() {
        shop.write("notes.txt", "mine\n");
        Starting starting = new Starting(shop.homeGit());
        assertThatThrownBy(() -> starting.start(shop.chapter())).isInstanceOf(NotNow.class)
                .hasMessageMatching("kata-work.1-till is there already: cd kata-work.1-till and go on, or .*reset.*");
        assertThat(shop.folder.resolve("notes.txt")).exists();
    }

    @Test
    void whatWasBrokenOffIsMadeAnew() throws IOException {
        Path half = Files.createDirectories(shop.home.resolve("kata-work/2-cart.unfinished"));
        Files.writeString(half.resolve("half"), "");
        Path cart = new Starting(shop.homeGit()).start(shop.homeChapter("2"));
        assertThat(cart.resolve("half")).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(cart.resolve("features/2-cart.feature")).exists();
    }
}
