package kata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class StepPageTest {

    @TempDir
    private Path directory;
    private Tale tale;

    @BeforeEach
    void tell() {
        tale = Tale.in(directory);
    }

    @Test
    void tellsARedFromItsReasonToItsStub() {
        assertThat(question("1.2")).containsExactly("""
                1.2  red  starts at zero  %s

                  Nobody has paid yet.

                  So there is nothing in it.

                The failure
                    x shop.TillTest#startsAtZero
                      expected: 0
                      but was: 7

                The tests

                  src/test/java/shop/TillTest.java (new)
                  line 1
                  +class TillTest {
                  +    void startsAtZero() { }
                  +}

                The program

                  src/main/java/shop/Till.java (new)
                  line 1
                  +class Till {
                  +    int total() {
                  ~        throw new UnsupportedOperationException("soon");   (a stub)
                  +    }
                  +}""".formatted(tale.step("1.2").step().commit().shortId()).split("\n"));
    }

    @Test
    void asksForAGreenByWhatItAnswers() {
        assertThat(question("1.3")).containsExactly("""
                1.3  green  starts at zero  %s

                  It answers 1.2, red: starts at zero.

                The failure
                    x shop.TillTest#startsAtZero
                      expected: 0
                      but was: 7""".formatted(tale.step("1.3").step().commit().shortId()).split("\n"));
    }

    @Test
    void tellsAGreenWhenItIsAsked() {
        assertThat(page().answer(tale.step("1.3"))).contains("  Fake it.", "The program",
                "  -        throw new UnsupportedOperationException(\"soon\");", "  +        int zero = 0;");
    }

    @Test
    void saysWhatMendedAStep() {
        assertThat(page().answer(tale.step("1.3")))
                .endsWith("Mended later", "  " + tale.repository().id("HEAD~1").substring(0, 7)
                        + ", red: is never below zero");
    }

    @Test
    void showsWhereTheSmellOfARefactoringWasBorn() {
        assertThat(question("1.4")).containsSequence("Where the smell was born",
                "  The lines that it takes away came with", "    1.3, green: starts at zero (2 lines)", "");
    }

    @Test
    void tellsWhatTheErrataSayOfARefactoring() {
        assertThat(question("1.4")).endsWith("", "Mended later", "  Before, it was slow; after it, it is fast.");
    }

    @Test
    void tellsAStepWithoutABody() {
        assertThat(question("1.5")).hasSizeGreaterThan(5).noneMatch(line -> line.contains("Mended"));
    }

    @Test
    void tellsAStoryWithoutErrata(@TempDir Path elsewhere) {
        Tale other = Tale.in(elsewhere);
        other.repository().delete("milestones/errata.md").commit("docs");
        StepPage page = new StepPage(other.git(), other.reference(), KeptFailures.none(), new Paint(Ansi.OFF));
        assertThat(page.question(other.step("1.4"))).doesNotContain("Mended later");
    }

    @Test
    void cutsALongFileOff() {
        tale.repository().write("src/main/java/shop/Long.java", "int a;\n".repeat(200))
                .commit("green: long", "Milestone: 2-cart");
        assertThat(page().answer(tale.step("2.2"))).anyMatch(line -> line.matches(
                "  \\.\\.\\. and 51 lines more: git show [0-9a-f]{7} -- src/main/java/shop/Long.java"));
    }

    @Test
    void paintsWhatATerminalCanPaint() {
        List<String> painted = new StepPage(tale.git(), tale.reference(), KeptFailures.none(), new Paint(Ansi.ON))
                .question(tale.step("1.2"));
        assertThat(painted).contains("\u001b[32m  +class Till {\u001b[0m")
                .anyMatch(line -> line.startsWith("\u001b[2m  ~ "));
    }

    @Test
    void tellsTheFailureInFullWhereItIsKnown() {
        KeptFailures failures = KeptFailures.read("== 1.2 " + tale.step("1.2").step().commit().shortId()
                + "\n    expected: 0\n     but was: 7\n");
        assertThat(new StepPage(tale.git(), tale.reference(), failures, new Paint(Ansi.OFF)).question(tale.step("1.2")))
                .containsSequence("    x shop.TillTest#startsAtZero", "      expected: 0", "       but was: 7", "");
    }

    private List<String> question(String step) {
        return page().question(tale.step(step));
    }

    private StepPage page() {
        return new StepPage(tale.git(), tale.reference(), KeptFailures.none(), new Paint(Ansi.OFF));
    }
}
