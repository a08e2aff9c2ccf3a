package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kata.files.Directory;
import kata.git.Git;
import kata.lights.Lights;
import kata.lights.Lit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's branch with a milestone of two scenarios, and one before it. */
class CheckCommandTest {

    private static final String STEPS = """
            package shop;

            import io.cucumber.java.en.Then;

            public class TillSteps {
                @Then("the till is open") public void open() { }
                @Then("{int} is in it") public void holds(int cents) {
                    if (new Till().total() != cents) throw new AssertionError("the till holds " + new Till().total());
                }
            }
            """;
    private static final String TEST = """
            package shop;

            import static org.assertj.core.api.Assertions.assertThat;

            import org.junit.jupiter.api.Test;

            class TillTest {
                @Test void holdsThree() { assertThat(new Till().total()).isEqualTo(3); }
            }
            """;
    private static final String PAGE = """
            # 2. Cart

            ## What the reference did, and why

            It began with
            the money.

            More.
            """;

    @TempDir
    private static Path directory;
    @TempDir
    private static Path cache;
    private static Repository repository;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void walk() {
        repository = Repository.in(directory).write("milestones/2-cart.md", PAGE)
                .write("src/test/resources/junit-platform.properties", "cucumber.glue=shop\ncucumber.publish.quiet=true\n")
                .write("src/test/java/shop/TillSteps.java", STEPS)
                .write("features/1-till.feature", "Feature: Till\n  Scenario: A day\n    Then the till is open\n")
                .write("src/main/java/shop/Till.java", till("3")).commit("skeleton")
                .commit("red: a till", "Milestone: 1-till").commit("green: a till", "Milestone: 1-till")
                .write("features/2-cart.feature", "Feature: Cart\n  Scenario: Empty\n    Then the till is open\n"
                        + "  Scenario: Full\n    Then 3 is in it\n  @realtime\n  Scenario: Long\n    Then 3 is in it\n");
        repository.on("mine").commit("red: a cart", "Milestone: 2-cart", "Test: features/2-cart.feature").write("src/test/java/shop/TillTest.java", TEST)
                .commit("Begins", "Stage: start/2-cart")
                .commit("pin: holds three\n\nNobody buys more than three things at once.", "Milestone: 2-cart");
        repository.git("checkout", "--quiet", "--force", "mine");
    }

    @Test
    void tellsAPassWithWhatTheReferenceDidAndWhatToDoNext() {
        lie("src/main/java/shop/Till.java", till("3"));
        assertThat(kata("check")).as(err::toString).isZero();
        assertThat(out.toString()).contains("milestone 2-cart", "o units      1 unit test passes",
                "o scenarios  all 2 scenarios pass; those of milestone 1 still do", "1 takes a real minute:",
                "o coverage   100.0 %", "o mutants    1 of 1 changes", "x rhythm     1 step: 0 red, 0 green, 0 refactor, 1 pin",
                "pin-adds-no-test", "Passed: milestone 2.", "1 of your steps is not what it says",
                "why: It began with the money.\n", "Next: ./kata story 2 to compare");
        Lit light = new Lights(Git.in(directory)).all().getLast();
        assertThat(light.notes()).containsEntry("scenarios", "2 of 2").containsEntry("mutants", "1 of 1");
        out.getBuffer().setLength(0);
        assertThat(kata("check", "1")).isZero();
        assertThat(out.toString()).contains("all 1 scenario pass").doesNotContain("those of milestone");
    }

    @Test
    void tellsWhatIsNotAsItShouldBe() {
        lie("src/main/java/shop/Till.java", till("4"));
        assertThat(kata("check", "--predict", "red")).isEqualTo(1);
        assertThat(out.toString()).contains("x units      1 of 1 unit test fails\n    TillTest.holdsThree\n",
                "        but was: 4", "x scenarios  1 of 2 scenarios pass", "x Full", "the till holds 4",
                "- coverage   and mutants: once all unit tests pass", "Not yet.",
                "Next: a test for the least that is missing, or ./kata hint\n",
                "      ./kata check --scenario \"Full\" plays this one alone\n", "you expected red, and it is red: right (");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void holdsNoStepForTheEndOfItsMilestoneBecauseANoteFollows() {
        lie("src/main/java/shop/Till.java", till("3"));
        repository.on("main").on("noted")
                .write("features/2-cart.feature", "Feature: Cart\n  Scenario: Heavy\n    Then 4 is in it\n")
                .commit("red: a cart", "Milestone: 2-cart")
                .write("src/test/java/shop/CartTest.java", TEST.replace("TillTest", "CartTest"))
                .commit("pin: a cart holds three\n\nNobody buys more than three things at once.", "Milestone: 2-cart").write("notes.txt", "mine").commit("What I learned")
                .git("checkout", "--quiet", "--force", "noted");
        int code = kata("check");
        repository.git("checkout", "--quiet", "--force", "mine");
        assertThat(code).isOne();
        assertThat(out.toString()).contains("0 of 1 scenario pass", "o rhythm     1 step").doesNotContain("feature-fails-at-end");
    }

    @Test
    void playsOneScenarioAlone() {
        lie("src/main/java/shop/Till.java", till("3"));
        assertThat(kata("check", "--scenario", "ful")).isZero();
        assertThat(out).hasToString("o scenario   Full: passes\n");
        assertThat(kata("check", "--scenario", "a day")).isZero();
        lie("src/main/java/shop/Till.java", till("three"));
        assertThat(kata("check", "--scenario", "ful", "--predict", "amber")).isEqualTo(1);
        assertThat(out.toString()).contains("! units      does not compile: Till.java:1: cannot find symbol",
                "it is amber: right");
        assertThat(kata("check")).isEqualTo(1);
        assertThat(out.toString()).contains("- the rest   once it compiles");
    }

    @Test
    void saysWhichScenarioAndWhichMilestoneItDoesNotKnow() {
        lie("src/main/java/shop/Till.java", till("3"));
        assertThat(kata("check", "--scenario", "nothing")).isEqualTo(2);
        assertThat(err).hasToString("kata: no scenario goes by \"nothing\": look into features/\n");
        assertThat(kata("check", "7", "--scenario", "ful")).isEqualTo(2);
        assertThat(err.toString()).contains("kata: there is no milestone 7 here: the newest is features/2-cart.feature");
        assertThat(kata("check", "two")).isEqualTo(2);
        assertThat(err.toString()).contains("kata: which milestone is two? Say 2, for example");
        assertThat(kata("check", "--predict", "blue")).isEqualTo(2);
        assertThat(err.toString()).contains("kata: --predict red, green or amber, not blue");
        assertThat(kata("check", "--fast", "--scenario", "ful")).isEqualTo(2);
        assertThat(err.toString()).contains("kata: --fast plays no scenario: take one of the two");
    }

    @Test
    void saysWhereNoMilestoneHasBegun(@TempDir Path elsewhere) {
        Repository bare = Repository.in(elsewhere).commit("skeleton");
        bare.git("reset", "--quiet", "--hard");
        assertThat(kataIn(elsewhere, "check")).isEqualTo(2);
        assertThat(err).hasToString("kata: no milestone has begun here: ./kata start 2 makes a folder where one has\n");
    }

    @Test
    void saysWhereToBuildWhoAsksForTheWholeStory() {
        repository.git("checkout", "--quiet", "--force", "main");
        assertThat(kata("check")).isEqualTo(2);
        assertThat(err).hasToString("kata: main tells the whole story: ./kata start 2 makes a folder to build in, and "
                + "./kata check 1 judges what main has\n");
        repository.git("checkout", "--quiet", "--force", "mine");
    }

    @Test
    void keepsNoLightWhereNobodyWorks() {
        int before = new Lights(Git.in(directory)).all().size();
        for (String workspace : List.of("--detach", "main")) {
            repository.git("checkout", "--quiet", "--force", workspace);
            lie("src/main/java/shop/Till.java", till("three"));
            assertThat(kata("check", "1", "--scenario", "a day", "--predict", "amber")).isEqualTo(1);
            assertThat(kata("check", "1", "--scenario", "a day")).isEqualTo(1);
        }
        repository.git("checkout", "--quiet", "--force", "mine");
        assertThat(out.toString()).contains("it is amber: right");
        assertThat(new Lights(Git.in(directory)).all()).hasSize(before);
    }

    @Test
    void theUnitTestsAloneAreFast() {
        lie("src/main/java/shop/Till.java", till("2 + 1"));
        assertThat(kata("check", "--fast", "--no-cache")).isZero();
        assertThat(out).hasToString("o units      1 unit test passes\n");
    }

    private static String till(String total) {
        return "package shop; class Till { int total() { return " + total + "; } }\n";
    }

    /** Lets a file lie there, uncommitted. */
    private static void lie(String path, String text) {
        new Directory(directory).write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private int kata(String... args) {
        return kataIn(directory, args);
    }

    private int kataIn(Path where, String... args) {
        return Main.run(new Workspace(where, Map.of("XDG_CACHE_HOME", cache.toString())), new PrintWriter(out, true),
                new PrintWriter(err, true), args);
    }
}
