package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KeepingTest extends ShopTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");
    private static final String BRANCH = "kept/2026-03-01-101530";

    @Test
    void goesBackAndKeepsStepsAndWhatLiesThere() throws IOException {
        shop.red().green().program("lying").write("notes.txt", "mine\n").write("target/built", "by nobody\n");
        assertThat(reset()).isEqualTo(new Keeping.Kept(BRANCH, 2, true));
        assertThat(shop.ask("rev-parse", "HEAD")).isEqualTo(Walk.of(shop.git()).start().id());
        assertThat(shop.ask("symbolic-ref", "--short", "HEAD")).isEqualTo("mine");
        assertThat(shop.ask("status", "--porcelain")).isEmpty();
        assertThat(shop.folder.resolve("notes.txt")).doesNotExist();
        assertThat(shop.folder.resolve("target/built")).exists();
        assertThat(shop.ask("show", BRANCH + ":notes.txt")).isEqualTo("mine");
        assertThat(shop.ask("show", BRANCH + ":src/main/java/shop/Till.java")).isEqualTo("lying");
        assertThat(shop.ask("log", "--format=%s", "HEAD.." + BRANCH)).isEqualTo("""
                What lay there when the trainer went back to the start
                green: adds up
                red: adds up""");
    }

    @Test
    void keepsWhatIsOnlyStaged() {
        shop.program("staged").ask("add", "--all");
        shop.program("lying");
        assertThat(reset().uncommitted()).isTrue();
        assertThat(shop.ask("show", BRANCH + "~:src/main/java/shop/Till.java")).isEqualTo("staged");
        assertThat(shop.ask("show", BRANCH + ":src/main/java/shop/Till.java")).isEqualTo("lying");
    }

    @Test
    void aSecondTimeInTheSameSecondHasABranchOfItsOwn() {
        shop.red();
        assertThat(reset()).isEqualTo(new Keeping.Kept(BRANCH, 1, false));
        shop.red();
        assertThat(reset().branch()).isEqualTo(BRANCH + "-2");
    }

    @Test
    void whereNothingHasChangedThereIsNothingToGoBackFrom() {
        assertThatThrownBy(this::reset).isInstanceOf(NotNow.class).hasMessageStartingWith("you are where 1-till begins");
    }

    @Test
    void whatIsKeptCanBeGoneOnWith() throws IOException {
        shop.red().write("notes.txt", "mine\n");
        reset();
        shop.ask("checkout", "-q", BRANCH);
        assertThat(Files.readString(shop.folder.resolve("notes.txt"))).isEqualTo("mine\n");
        assertThat(Walk.of(shop.git()).steps()).hasSize(1);
    }

    private Keeping.Kept reset() {
        return new Keeping(shop.git()).reset(NOW, ZoneOffset.UTC);
    }
}
