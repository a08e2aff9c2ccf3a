package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import kata.files.Directory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story of two milestones that have ended and one that is under way; the second may be played by any server. */
class BrokenCommandTest {

    private static final String STEPS = """
            package shop;

            import io.cucumber.java.en.Then;

            public class TillSteps {
                @Then("the till is open") public void open() {
                    if (!Till.open()) throw new AssertionError("The till is shut.");
                }
                @Then("a server is named") public void named() {
                    org.junit.jupiter.api.Assumptions.assumeTrue(System.getProperty("greenroom.server") != null, "no server");
                }
            }
            """;
    private static final String JAVA = "\"" + Path.of(System.getProperty("java.home"), "bin", "java")
            + "\" -XX:TieredStopAtLevel=1 -cp \"" + Directory.of(BrokenCommandTest.class).path() + "\" kata.foreign.Till ";

    @TempDir
    private static Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void tell() {
        Repository repository = Repository.in(directory)
                .write("src/test/resources/junit-platform.properties", "cucumber.glue=shop\ncucumber.publish.quiet=true\n")
                .write("src/main/java/shop/Till.java", till("true")).commit("skeleton");
        walk(repository, "1-till", "Feature: Till\n  Scenario: A day\n    Then the till is open\n");
        walk(repository, "2-cart", "Feature: Cart\n  Scenario: A cart\n    Then a server is named\n");
        repository.write("features/3-shelf.feature", "Feature: Shelf\n").commit("red: a shelf", "Milestone: 3-shelf");
        repository.git("checkout", "--quiet", "--force", "main");
        write("src/test/broken/1-till/shut/expected.txt", "x A day\n  > Then the till is open\n\n  The till is shut.\n"
                + "  Look at: src/test/java/shop/TillSteps.java:7\n");
        write("src/test/broken/1-till/shut/src/main/java/shop/Till.java", till("false"));
        write("src/test/broken/2-cart/nothing/expected.txt", "x A cart\n");
        write("src/test/broken/9-nowhere/lost/expected.txt", "x A day\n");
        write("src/test/broken/3-shelf/empty/expected.txt", "x A day\n");
        write("machinery/milestone-2/unused.txt", "");
    }

    private static void walk(Repository repository, String slug, String feature) {
        repository.on(slug).write("src/test/java/shop/TillSteps.java", STEPS).write("features/" + slug + ".feature", feature)
                .commit("red: " + slug, "Milestone: " + slug).commit("green: " + slug, "Milestone: " + slug)
                .on("main").write("src/test/java/shop/TillSteps.java", STEPS).write("features/" + slug + ".feature", feature)
                .merge(slug, "Milestone: " + slug);
    }

    @Test
    void aFaultThatIsFoundAndNamedIsFine() {
        assertThat(run("broken", "1-till/shut")).as(err.toString()).isZero();
        assertThat(out).hasToString("o 1-till/shut\n1 of 1 are told as expected\n".replace("\n", System.lineSeparator()));
    }

    @Test
    void aFaultThatNoScenarioFindsIsTold() {
        assertThat(run("broken", "2-cart", "--machinery", directory.resolve("machinery").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("x 2-cart/nothing: line 1 should be “x A cart”, and is “")
                .contains("0 of 1 are told as expected");
    }

    @Test
    void wordsThatNoFaultHasAreNoCommandLine() {
        assertThat(run("broken", "till-9")).isEqualTo(2);
        assertThat(err).asString().startsWith("kata: no broken program has till-9 in its name");
    }

    @Test
    void onlyAMilestoneThatHasEndedCanBeBroken() {
        assertThat(run("broken", "9-")).isEqualTo(2);
        assertThat(err).asString().startsWith("kata: src/test/broken/9-nowhere is of no milestone: rename it");
        assertThat(run("broken", "3-")).isEqualTo(2);
        assertThat(err).asString().contains("kata: milestone 3-shelf has no end yet");
    }

    @Test
    void whatIsToldNowCanBeKept() {
        write("src/test/broken/1-till/shut-again/expected.txt", "x A day\n");
        write("src/test/broken/1-till/shut-again/src/main/java/shop/Till.java", till("false"));

        assertThat(run("broken", "again", "--write")).isZero();
        assertThat(out).asString().contains("o 1-till/shut-again: written");
        new Directory(directory.resolve("src/test/broken/1-till/shut-again")).empty();
    }

    @Test
    void aMilestoneThatIsUnderWayHasNoWindowsToPlayAServerWith() {
        assertThat(run("check", "3", "--server", "x {send}")).isEqualTo(2);
        assertThat(err).asString().startsWith("kata: milestone 3 is under way");
    }

    @Test
    void playsTheFeaturesOfServersAgainstAnyProgram() {
        assertThat(run("check", "2", "--server", JAVA + "{send}")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("features/2-cart.feature: all 1 scenario pass").doesNotContain("1-till")
                .contains("Left out: coverage");
    }

    @Test
    void saysInALineWhatKeepsAServerFromServing() {
        assertThat(run("check", "2", "--server", JAVA + "0 {send}")).isEqualTo(2);
        assertThat(err).hasToString("kata: --server: it ended at once, with exit code 3: no port 0" + System.lineSeparator());
    }

    @Test
    void theFirstMilestoneHasNoServer() {
        assertThat(run("check", "1", "--server", "x {send}")).isEqualTo(2);
        assertThat(err).asString().startsWith("kata: --server needs the number of a milestone that has a server");
    }

    @Test
    void theReferencePassesAtItsEndAndFailsAtItsStart() {
        assertThat(run("rehearse", "1", "--times", "2", "--busy", "1")).isEqualTo(1);
        // This one has its program before its feature.
        assertThat(out.toString().lines()).containsExactly(
                "x milestone 1 at its start, features/1-till.feature: all 1 scenario pass",
                "o milestone 1 at its end, features/1-till.feature: all 1 scenario pass",
                "o milestone 1 at its end, features/1-till.feature: all 1 scenario pass",
                "2 of 3 runs went as they should");
    }

    @Test
    void onlyAMilestoneThatHasAnEndCanBeRehearsed() {
        assertThat(run("rehearse", "3")).isEqualTo(2);
        assertThat(err).asString().startsWith("kata: there is no milestone 3 that has an end");
    }

    private int run(String... words) {
        return Main.run(new Workspace(directory, Map.of()), new PrintWriter(out, true), new PrintWriter(err, true),
                words);
    }

    private static String till(String open) {
        return "package shop;\n\npublic class Till { static boolean open() { return " + open + "; } }\n";
    }

    private static void write(String path, String text) {
        new Directory(directory).write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
