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

    @BeforeEach
    void tell() throws IOException {
        page = Files.createDirectories(directory.resolve("milestones")).resolve("1-till.md");
        Files.writeString(page, "# Till\n");
        Repository.in(directory).commit("red: a", "Milestone: 1-till").commit("docs")
                .commit("refactor: sums\n\nThey were two.", "Milestone: 1-till").commit("pin: b", "Milestone: 2-cart")
                .directory();
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

    private int kata(String... arguments) {
        PrintWriter output = new PrintWriter(out, true);
        return Main.run(new Workspace(directory, Map.of()), output, output, arguments);
    }
}
