package kata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import kata.Shop;
import kata.compile.Build;
import kata.compile.DoesNotCompile;
import kata.replay.KnownResults;
import kata.replay.QuickReplay;
import kata.replay.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayingTest {

    @TempDir
    private static Path directory;
    private static Shop shop;
    private static Workers workers;
    private static QuickReplay replay;

    @TempDir
    private Path cache;

    @BeforeAll
    static void open() {
        shop = Shop.in(directory);
        workers = new Workers(shop.trees());
        replay = new QuickReplay(shop.trees(), workers, KnownResults.none());
    }

    @AfterAll
    static void close() {
        workers.close();
        shop.close();
    }

    /** Its steps count in a file how often they were done: the second time, one passes. */
    @BeforeEach
    void write() {
        shop.cleared().file("src/test/resources/junit-platform.properties",
                "cucumber.glue=shop\ncucumber.publish.quiet=true\n").file("src/test/java/shop/TillSteps.java", """
                package shop;

                import io.cucumber.java.en.Then;
                import java.nio.file.*;

                public class TillSteps {
                    @Then("it is open") public void open() throws Exception {
                        Path file = Path.of("%s");
                        long before = Files.exists(file) ? Files.size(file) : 0;
                        Files.writeString(file, "x".repeat((int) before + 1));
                        if (before == 0) throw new AssertionError("it is shut");
                    }
                }
                """.formatted(cache.resolve("count").toString().replace("\\", "/")))
                .file("features/1-till.feature", "Feature: Till\n  Scenario: A day\n    Then it is open\n")
                .file("features/notes.feature", "nothing that a milestone is named after");
    }

    @Test
    void whatFailsOnABusyMachineIsPlayedOnceMore() throws DoesNotCompile {
        assertThat(played(() -> true).passes()).isTrue();
    }

    @Test
    void whatFailsOnAQuietMachineHasFailed() throws DoesNotCompile {
        Played played = played(() -> false);
        assertThat(played.passes()).isFalse();
        assertThat(played.all()).isEqualTo(1);
        assertThat(played.milestone()).isEqualTo(1);
    }

    @Test
    void aScenarioThatEndsTheJvmHasNoResult() throws DoesNotCompile {
        shop.file("src/test/java/shop/TillSteps.java", "package shop; public class TillSteps { "
                + "@io.cucumber.java.en.Then(\"it is open\") public void open() { System.exit(3); } }");
        assertThat(played(() -> false).trouble()).contains(
                "some came to no end: its JVM ended early, with exit code 3");
    }

    private Played played(BooleanSupplier busy) throws DoesNotCompile {
        Build build = replay.build(shop.tree());
        List<String> features = Playing.upTo(3, build);
        assertThat(features).containsExactly("features/1-till.feature");
        return new Playing(shop.trees(), replay, KnownResults.in(cache.resolve("results")), 1, busy)
                .of(build, features, it -> true, false, ProgressListener.none()).getFirst();
    }
}
