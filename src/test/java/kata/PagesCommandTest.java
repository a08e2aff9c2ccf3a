package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesCommandTest {

    @TempDir
    private Path directory;
    private final StringWriter out = new StringWriter();
    private Path page;
    private Repository repository;

    @BeforeEach
    void tell() throws IOException {
        page = Files.createDirectories(directory.resolve("milestones")).resolve("1-till.md");
        Files.writeString(page, "# Till\n");
        repository = Repository.in(directory).commit("red: a", "Milestone: 1-till").commit("docs")
                .commit("refactor: sums\n\nThey were two.", "Milestone: 1-till").commit("pin: b", "Milestone: 2-cart");
        repository.directory();
    }

    @Test
    void writesWhatWasMendedLater() {
        assertThat(kata("pages")).isZero();
        assertThat(page).content().startsWith("# Till\n\n## Mended later\n").contains("- **sums** (refactor `")
                .endsWith("`): They were two.\n");
        assertThat(out).hasToString("wrote milestones/1-till.md\n");
        assertThat(directory.resolve("milestones/2-cart.md")).doesNotExist();
    }

    @Test
    void saysWhichPageIsOutOfDate() {
        assertThat(kata("pages", "--check")).isOne();
        assertThat(out).hasToString("milestones/1-till.md is out of date: ./kata pages writes it\n");
        assertThat(page).content().isEqualTo("# Till\n");
    }

    @Test
    void hasNothingToSayOfPagesThatAreRight() {
        kata("pages");
        out.getBuffer().setLength(0);
        assertThat(kata("pages", "--check")).isZero();
        assertThat(kata("pages")).isZero();
        assertThat(out).hasToString("");
    }

    @Test
    void writesWhatMadeRoomForAMilestone() throws IOException {
        repository.commit("docs").commit("refactor: early\n\nToo early.", "Milestone: 1-till");
        String first = repository.commit("refactor: room\n\nFor the cart.", "Milestone: 1-till").id("HEAD");
        repository.commit("red: a gap", "Milestone: 1-till", "Mends: 1234567")
                .commit("docs").commit("red: opens", "Milestone: 3-cart").directory();
        Path cart = directory.resolve("milestones/3-cart.md");
        Files.writeString(cart, "# Cart\n\n## Before you begin\n\nRoom is made\nfrom `" + first.substring(0, 8)
                + "` on.\n\n- old\n\n## What you build\n\nText.\n");
        kata("pages");
        assertThat(cart).content().endsWith("on.\n\n- **room** (refactor `" + first.substring(0, 7)
                + "`): For the cart.\n\n## What you build\n\nText.\n");
        assertThat(page).content().contains("**early**", "**a gap**", "What made room").doesNotContain("**room**");
        assertThat(kata("pages", "--check")).isZero();
    }

    @Test
    void leavesAPageAloneThatSaysNotFromWhereOn() throws IOException {
        Path cart = directory.resolve("milestones/2-cart.md");
        String text = "# Cart\n\n## Before you begin\n\nNothing.\n\n## What you build\n";
        Files.writeString(cart, text);
        kata("pages");
        assertThat(cart).content().isEqualTo(text);
    }

    private int kata(String... arguments) {
        PrintWriter output = new PrintWriter(out, true);
        return Main.run(new Workspace(directory, Map.of()), output, output, arguments);
    }
}
