package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String EVIL = "</script><b>&\"'";

    @TempDir
    private Path directory;
    @TempDir
    private Path cache;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Repository repository;

    @BeforeEach
    void tell() throws IOException {
        repository = Repository.in(directory)
                .write("src/test/java/TillTest.java", "assert \"" + EVIL + "\";\n")
                .write("src/main/java/Till.java", "return 0;\n")
                .commit("red: sums <up> `all`\n\nIt must.", "Milestone: 1-till", "Test: shop.TillTest#sumsUp",
                        "Fails-with: expected: 3 " + EVIL, "But-was: 0 " + EVIL)
                .write("src/main/java/Till.java", "return sum;\n")
                .commit("green: sums <up> `all`\n\nThe least that does it, really.", "Milestone: 1-till")
                .commit("refactor: nothing <at> all", "Milestone: 1-till", "Why-long: it is <long>")
                .commit("pin: what it does", "Milestone: 1-till").commit("docs");
        String mended = repository.id("HEAD~2").substring(0, 7);
        repository.commit("green: undoes it", "Milestone: 1-till", "Mends: " + mended).directory();
        write("milestones/errata.md",
                "- `refactor: nothing <at> all` (%s). Before, it was <less>.\n".formatted(mended));
        write("README.md", "# The <Shop>\n");
        write("milestones/1-till.md", "# 1. A till & more\n");
        write("docs/stages.md", "| stage | lines | mutants |\n|---|---:|---:|\n| milestone/1-till | 96.8 | 95.7 |\n");
    }

    @Test
    void writesThePage() throws IOException {
        assertThat(kata("report")).isZero();
        assertThat(out).hasToString("wrote " + directory.toRealPath().resolve("target/story.html") + "\n");
        assertThat(page()).startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>The &lt;Shop&gt;, step by step</title>", "4 steps in 1 milestone,",
                        "<h2 id=\"h-1-till\">1. A till &amp; more</h2>");
    }

    @Test
    void needsNothingButItself() {
        kata("report");
        assertThat(page()).doesNotContain("http:", "https:", "src=\"", "<link", "@import", "url(");
    }

    @Test
    void tellsEachStepByItsWordItsShapeAndItsSize() {
        kata("report");
        assertThat(page()).contains("<details class=\"step red\" id=\"1.1\">", "<b aria-hidden=\"true\">✗</b>red",
                "<span class=\"what\">sums &lt;up&gt; <code>all</code></span>", "<span>+2</span> <span>−0</span>",
                "<b aria-hidden=\"true\">✓</b>green", "<b aria-hidden=\"true\">↻</b>refactor",
                "<b aria-hidden=\"true\">◆</b>pin", "<b>Why so long:</b> it is &lt;long&gt;");
    }

    @Test
    void tellsTheFailureAsText() {
        kata("report");
        assertThat(page()).contains("<dt>Fails</dt><dd><code>shop.TillTest<wbr>#sumsUp</code></dd>",
                "<dt>with</dt><dd><code>expected: 3 &lt;/script&gt;&lt;b&gt;&amp;&quot;&#39;</code></dd>",
                "<dt>but was</dt><dd><code>0 &lt;/script&gt;&lt;b&gt;&amp;&quot;&#39;</code></dd>");
    }

    @Test
    void keepsWhatAFileSaysInsideOfItsScript() {
        kata("report");
        assertThat(page()).contains("[\"src/test/java/TillTest.java\",\"test\",\"@@ -0,0 +1 @@\\n+assert \\\""
                + "\\u003c/script\\u003e\\u003cb\\u003e\\u0026\\\"'\\\";\"]").doesNotContain("assert \"</script>");
        assertThat(page().split("</script>", -1)).as("the story's, its diffs' and the page's own").hasSize(4);
    }

    @Test
    void foldsAGreenBehindItsRed() {
        kata("report");
        String green = page().replaceAll("(?s).*id=\"1\\.2\"", "").replaceAll("(?s)id=\"1\\.3\".*", "");
        assertThat(green.indexOf("It answers <a href=\"#1.1\">1.1</a>.")).isBetween(0, green.indexOf("Guess first"));
        assertThat(green.indexOf("Guess first")).isBetween(0, green.indexOf("The least that does it, really."));
        assertThat(green.indexOf("Guess first")).isLessThan(green.indexOf("data-step=\"1.2\""));
    }

    @Test
    void saysWhatWasMendedLater() {
        kata("report");
        assertThat(page()).contains("<p class=\"mended\"><b>Later:</b> green: undoes it ("
                + repository.id("HEAD").substring(0, 7) + ")</p>", "<b>Later:</b> Before, it was &lt;less&gt;.</p>");
    }

    @Test
    void plotsWhatWasMeasured() throws IOException {
        write("docs/story.csv", "step,commit,scenarios,milliseconds,lines\n1.1," + id(5) + ",0/3,500,5/10\n1.4," + id(2)
                + ",3/3,1500,9/10\n");
        assertThat(kata("report")).isZero();
        assertThat(page()).contains("class=\"scenarios line\" d=\"M0.5 100H3.5V0\"",
                "class=\"suite line\" d=\"M0.5 75H3.5V25\"", "class=\"units line\" d=\"M0.5 100H3.5V20\"",
                "class=\"stage dots\" d=\"M3.5 6.4h0\"", "<span class=\"low\">50%</span>",
                "<span class=\"sec\">1.5 s</span>", "[\"1.1\",2,0,3,0.5,50.0]", "played at 2 of 4 steps",
                "<td>96.8</td><td>-</td><td>95.7</td>");
    }

    @Test
    void saysFromWhereOnNothingWasMeasured() throws IOException {
        write("docs/story.csv", "step,commit,scenarios,milliseconds,lines\n1.1," + id(5) + ",0/3,500,5/10\n");
        assertThat(kata("report")).isZero();
        assertThat(page()).contains("all of them, at each step; not measured from 1.2 on</small>",
                "the thin line is all it has; not measured from 1.2 on</small>",
                "all tests, at the stages; not measured from 1.2 on</small>");
    }

    @Test
    void saysWhatWasNotMeasured() {
        kata("report");
        assertThat(page()).contains("Not measured yet: ./kata report --measure does it.", "played at 0 of 4 steps");
    }

    @Test
    void saysWhichMeasurementIsOfNoStep() throws IOException {
        write("docs/story.csv", "step,commit,scenarios,milliseconds,lines\n1.7,abcdef0,0/3,,\n");
        assertThat(kata("report")).isEqualTo(2);
        assertThat(err).hasToString("kata: docs/story.csv tells of 1.7 at abcdef0, which is no step of main's: delete "
                + "the line, or the file, and ./kata report --measure writes it anew\n");
        assertThat(directory.resolve("target/story.html")).doesNotExist();
    }

    @Test
    void saysWhichMeasurementCannotBeRead() throws IOException {
        write("docs/story.csv", "nothing\n");
        assertThat(kata("report")).isEqualTo(2);
        assertThat(err.toString()).startsWith("kata: docs/story.csv cannot be read, line 1 is not step,").endsWith(
                "delete it, and ./kata report --measure writes it anew\n");
    }

    @Test
    void measuresNothingInNoTime() {
        assertThat(kata("report", "--measure", "--minutes", "0")).isZero();
        assertThat(out.toString()).startsWith("wrote docs/story.csv\nwrote ");
        assertThat(directory.resolve("docs/story.csv")).hasContent("step,commit,scenarios,milliseconds,lines");
    }

    @Test
    void saysSoWhereNothingCanBeWritten() throws IOException {
        Files.writeString(directory.resolve("target"), "no directory");
        assertThat(kata("report")).isEqualTo(2);
        assertThat(err.toString()).startsWith("kata: target/story.html cannot be written: make ").hasLineCount(1);
    }

    @Test
    void takesNoTimeThatIsOver() {
        assertThat(kata("report", "--measure", "--minutes", "-1")).isEqualTo(2);
        assertThat(err).hasToString("kata: --minutes must be 0 or more\n");
    }

    @Test
    void tellsAStoryThatHasNotBegun(@TempDir Path elsewhere) throws IOException {
        Repository.in(elsewhere).commit("skeleton").directory();
        assertThat(Main.run(new Workspace(elsewhere, Map.of()), new PrintWriter(out, true), new PrintWriter(err, true),
                "report")).isZero();
        assertThat(Files.readString(elsewhere.resolve("target/story.html"))).contains("<title>Step by step</title>",
                "0 steps in 0 milestones");
    }

    private String id(int before) {
        return repository.id("HEAD~" + before).substring(0, 7);
    }

    private String page() {
        try {
            return Files.readString(directory.resolve("target/story.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(directory.resolve(path).getParent());
        Files.writeString(directory.resolve(path), text);
    }

    private int kata(String... arguments) {
        return Main.run(new Workspace(directory, Map.of("XDG_CACHE_HOME", cache.toString())), new PrintWriter(out,
                true),
                new PrintWriter(err, true), arguments);
    }
}
