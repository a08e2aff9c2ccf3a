package kata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kata.Repository;
import kata.git.Git;
import kata.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class BetweenTest {

    private static final String TILL = "Milestone: 1-till";
    private static final String TEST = "src/test/java/shop/TillTest.java";

    @TempDir
    private Path directory;

    @Test
    void tellsWhatChangesTestsAndIsNoStep() {
        walk();
        assertThat(between().lines(reference().step("1.2").orElseThrow())).isEmpty();
        assertThat(between().lines(reference().step("1.3").orElseThrow()))
                .containsExactly("between 1.2 and 1.3: " + less() + " A till may be slow");
    }

    @Test
    void isShownBeforeTheStep() {
        walk();
        StepPage page = new StepPage(Git.in(directory), reference(), KeptFailures.none(), new Paint(Ansi.OFF));
        assertThat(String.join(" ", page.question(reference().step("1.3").orElseThrow())).replaceAll("\\s+", " "))
                .contains(" Right before it, without a prefix, tests were changed: " + less() + " A till may be slow."
                        + " Nobody is in a hurry. git show " + less() + " shows the lines. ");
    }

    /** A branch on which a test asks for less, in the middle, and a document changes. */
    private void walk() {
        Repository.in(directory).write("pom.xml", "").commit("skeleton").on("walk")
                .write("features/1-till.feature", "Feature: Till").commit("red: pays", TILL,
                        "Test: features/1-till.feature", "Fails-with: no till")
                .write(TEST, "fast").commit("red: counts", TILL, "Test: shop.TillTest#counts", "Fails-with: expected: 1")
                .write(TEST, "slow").commit("A till may be slow\n\nNobody is in a hurry.")
                .write("README.md", "Slow.").commit("The README says so")
                .write("src/main/java/shop/Till.java", "1").commit("green: counts", TILL)
                .on("main").merge("walk").directory();
    }

    private String less() {
        return Git.in(directory).ask("log", "--format=%h", "--abbrev=7", "--grep=may be slow");
    }

    private Reference reference() {
        return Reference.of(Git.in(directory));
    }

    private Between between() {
        return new Between(Git.in(directory), reference());
    }
}
