package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import kata.lights.Light;
import kata.lights.Lights;
import kata.walk.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WalkCommandsTest {

    @TempDir
    private Path directory;
    @TempDir
    private Path cache;
    private final StringWriter out = new StringWriter();
    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.openIn(directory);
    }

    @Test
    void startMakesAFolderAndSaysHowOneBegins() {
        assertThat(atHome("start", "2")).isZero();
        assertThat(out.toString()).contains("Scenario: Full\n    Then it is full", "  no cart\n", "cd kata-work");
        assertThat(directory.resolve("kata-work/2-cart/features/2-cart.feature")).exists();
    }

    @Test
    void startTellsTheFirstThingOnTheList() {
        shop.write("../gone", "").ask("rev-parse", "HEAD");
        directory.resolve("kata-work/1-till").toFile().renameTo(directory.resolve("kata-work/other").toFile());
        assertThat(atHome("start", "1-till")).isZero();
        assertThat(out.toString()).contains("Nobody can pay yet.", "(milestones/1-till.md has the list):\n  Money: adds up");
    }

    @Test
    void startSaysWhatThereIs() {
        assertThat(atHome("start", "7")).isEqualTo(2);
        assertThat(out).hasToString("kata: there is no milestone 7; there are 1-till, 2-cart\n");
        out.getBuffer().setLength(0);
        assertThat(atHome("start", "1")).isEqualTo(2);
        assertThat(out.toString()).startsWith("kata: kata-work").contains("is there already");
    }

    @Test
    void aStepIsJudgedByRunningItsTests() {
        compile();
        shop.write("src/test/java/shop/TillTest.java", """
                package shop;

                import org.junit.jupiter.api.*;

                class TillTest {

                    @Test
                    void startsAtZero() {
                        Assertions.assertEquals(0, new Till().total(), "the till starts");
                    }
                }
                """).write("src/main/java/shop/Till.java", "package shop;\n\nclass Till {\n    int total() {\n"
                + "        return -1;\n    }\n}\n");
        assertThat(kata("green", "starts at zero", "-m", "It cannot be.")).isOne();
        assertThat(out.toString()).startsWith("no green: it changes src/test/java/shop/TillTest.java")
                .contains("a green changes the program alone");
        out.getBuffer().setLength(0);
        shop.ask("add", "--all");
        shop.write("README.md", "more\n");
        assertThat(kata("red", "starts at zero", "--why", "The till is empty at first, always.")).isZero();
        assertThat(out.toString()).contains(" red: starts at zero\n", "        Test: shop.TillTest#startsAtZero\n",
                "        Fails-with: the till starts ==> expected: <0> but was: <-1>\n", "next: ",
                "Only what was staged is in it; 1 other changed file is not.")
                .doesNotContain("Milestone");
        assertThat(new Lights(shop.git()).all()).extracting(lit -> lit.light() + " " + lit.notes())
                .containsExactly("RED {step=red: starts at zero}");
    }

    @Test
    void fixNeedsAStep() {
        shop.program("more");
        assertThat(kata("fix")).isEqualTo(2);
        assertThat(out).hasToString("kata: the newest commit is no step of yours: there is nothing to mend\n");
    }

    @Test
    void resetSaysWhereAllIsKept() {
        shop.red();
        assertThat(kata("reset")).isZero();
        assertThat(out.toString()).startsWith("Kept on kept/").contains(": 1 step.\n", "git switch kept/")
                .doesNotContain("git reset");
        assertThat(kata("reset")).isEqualTo(2);
        shop.program("lying");
        assertThat(kata("reset")).isZero();
        assertThat(out.toString()).contains(": 0 steps, and what was not committed.\n", ": git reset HEAD~1 takes");
    }

    @Test
    void hintsEndWithTheSolution() {
        assertThat(kata("hint")).isZero();
        assertThat(out.toString()).startsWith("Hint 1 of 2 (its name").contains("Not enough? ./kata hint again.");
        kata("hint");
        assertThat(out.toString()).contains("That was the last one for here.");
        out.getBuffer().setLength(0);
        kata("hint");
        assertThat(out).hasToString("There are no more hints for here. ./kata solution shows how the reference did it.\n");
    }

    @Test
    void theSolutionIsTheReferencesNextStep() {
        kata("solution");
        assertThat(out.toString()).startsWith("The reference went on with step 1.2.");
    }

    @Test
    void lightsShowTheRhythm() {
        Lights lights = new Lights(shop.git());
        String first = shop.ask("rev-parse", "HEAD^{tree}");
        lights.add(first, Light.AMBER, Duration.ofMillis(1_234), Optional.empty(), Map.of());
        shop.red();
        lights.add(shop.ask("rev-parse", "HEAD^{tree}"), Light.RED, Duration.ofMillis(2_000), Optional.of(Light.GREEN),
                Map.of("scenarios", "6 of 19"));
        lights.add(first, Light.GREEN, Duration.ofMillis(10), Optional.of(Light.GREEN), Map.of());
        assertThat(kata("lights")).isZero();
        assertThat(out.toString()).startsWith("! x o\n").containsPattern("(?m)^  1  \\S+ +! amber +1.2 s$")
                .containsPattern("(?m)^  2  \\S+ +\\+\\d s  x red +2.0 s  6 of 19 scenarios, green was predicted$")
                .containsPattern("(?m)^  3 .* o green .*  as predicted$").endsWith("1 of 2 predictions right\n");
        out.getBuffer().setLength(0);
        assertThat(kata("lights", "1", "2")).isZero();
        assertThat(out.toString()).contains("1 file changed", "+adds up: expected 3");
        out.getBuffer().setLength(0);
        assertThat(kata("lights", "1", "3")).isZero();
        assertThat(out).hasToString("Nothing changed from light 1 to light 3.\n");
    }

    @Test
    void lightsSayWhatTheyNeed() {
        kata("lights");
        assertThat(out.toString()).startsWith("No light yet");
        out.getBuffer().setLength(0);
        assertThat(kata("lights", "1")).isEqualTo(2);
        assertThat(kata("lights", "1", "2")).isEqualTo(2);
        assertThat(out.toString()).contains("name two lights to compare", "there is no light 1; there are 0");
    }

    @Test
    void aDojoPassesTheKeyboardOn() {
        Instant[] now = {Instant.parse("2026-03-01T12:00:00Z")};
        Clock clock = new Clock() {

            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        DojoCommand dojo = new DojoCommand(new Workspace(shop.folder, directory, Map.of()), clock, time -> {
            now[0] = now[0].plusSeconds(40);
            if (out.toString().lines().count() == 1) {
                shop.red();
                new Lights(shop.git()).add(shop.ask("rev-parse", "HEAD^{tree}"), Light.RED, Duration.ZERO,
                        Optional.empty(), Map.of());
            }
        }, InputStream.nullInputStream());
        PrintWriter output = new PrintWriter(out, true);
        assertThat(new CommandLine(dojo).setOut(output).setErr(output)
                .execute("--minutes", "1", "--turns", "2", "--names", "Ada,Ben")).isZero();
        assertThat(out.toString()).contains("Ada told red: adds up", "Turn 2 of 2: Ben drives, Ada navigates for 1 min.",
                "Time is up. That was the last turn.", "  Ada: 1 red\n").endsWith("checks: x\n");
    }

    @Test
    void aDojoNeedsTwo() {
        assertThat(kata("dojo", "--names", "Ada")).isEqualTo(2);
        assertThat(out.toString()).startsWith("kata: --minutes and --turns must be 1 or more, and --names two or more");
    }

    /** What the shop has is no Java; from here on, it is. */
    private void compile() {
        shop.write("src/main/java/shop/Till.java", "package shop;\n\nclass Till {\n}\n")
                .write("src/test/java/shop/TillTest.java", "").ask("commit", "-qam", "It compiles");
    }

    private int atHome(String... arguments) {
        return run(directory, arguments);
    }

    private int kata(String... arguments) {
        return run(shop.folder, arguments);
    }

    private int run(Path where, String... arguments) {
        PrintWriter output = new PrintWriter(out, true);
        return Main.run(new Workspace(where, directory, Map.of("XDG_CACHE_HOME", cache.toString())), output, output,
                arguments);
    }
}
