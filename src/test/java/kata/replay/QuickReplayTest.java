package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kata.Shop;
import kata.compile.KeptBuilds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickReplayTest {

    private static final Suite UNIT_TESTS = new Suite.UnitTests();

    @TempDir
    private static Path directory;
    private static Shop shop;
    private static Workers workers;

    private final List<String> asked = new ArrayList<>();
    private final QuickReplay replay = new QuickReplay(shop.trees(), workers, remembering());

    /** One worker for all tests, for it takes a second to start. */
    @BeforeAll
    static void open() {
        shop = Shop.in(directory);
        workers = new Workers(shop.trees());
    }

    @AfterAll
    static void close() {
        workers.close();
        shop.close();
    }

    @BeforeEach
    void openAShopWithADoor() {
        shop.cleared().program("Till", "class Till { int total() { return 0; } }").program("Door", "class Door { }")
                .test("TillTest", "@Test void isEmpty() { assertThat(new Till().total()).isZero(); }")
                .test("DoorTest", "@Test void opens() { new Door(); }");
    }

    @Test
    void comesToTheSameAsTheLongWay() {
        String tree = shop.test("TillTest", "@Test void fails() { assertThat(1).isEqualTo(2); }\n@Test void passes() { }"
                + "\n@Nested class WhenEmpty { @Test @Disabled void waits() { } }").tree();
        assertThat(((Outcome.Tested) replay.of(tree, UNIT_TESTS)).results())
                .containsExactlyInAnyOrderElementsOf(((Outcome.Tested) workers.of(tree, UNIT_TESTS)).results())
                .hasSize(4);
    }

    @Test
    void runsOnlyWhatCanReachSomethingNew() {
        replay.of(shop.tree(), UNIT_TESTS);
        asked.clear();
        shop.program("Till", "class Till { int total() { int none = 0; return none; } }");
        assertThat(replay.of(shop.tree(), UNIT_TESTS)).isEqualTo(new Outcome.Tested(List.of(
                new Result.Passed("shop.DoorTest#opens"), new Result.Passed("shop.TillTest#isEmpty"))));
        assertThat(asked).hasSize(1);
    }

    @Test
    void triesWhatHasFailedAgain() {
        String tree = shop.program("Till", "class Till { int total() { return 1; } }").tree();
        replay.of(tree, UNIT_TESTS);
        asked.clear();
        replay.of(tree, UNIT_TESTS);
        assertThat(asked).hasSize(1);
    }

    @Test
    void saysTheFirstErrorOfWhatDoesNotCompile() {
        String tree = shop.program("Till", "class Till { Cent total() { return null; } }").tree();
        assertThat(replay.of(tree, UNIT_TESTS)).isEqualTo(new Outcome.Broken(
                "Till.java:2: cannot find symbol, symbol: class Cent, location: class shop.Till"));
    }

    @Test
    void isLostWithAJvmThatEnds() {
        String tree = shop.test("TillTest", "@Test void ends() { System.exit(3); }").tree();
        assertThat(replay.of(tree, UNIT_TESTS)).isEqualTo(new Outcome.Lost("its JVM ended early, with exit code 3"));
        assertThat(replay.of(shop.test("TillTest", "@Test void goesOn() { }").tree(), UNIT_TESTS))
                .isInstanceOf(Outcome.Tested.class);
    }

    @Test
    void servesManyAtATime() {
        String tree = shop.tree();
        List<CompletableFuture<Outcome>> outcomes = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> replay.of(tree, UNIT_TESTS))).toList();
        assertThat(outcomes).allSatisfy(it -> assertThat(it.join()).isInstanceOf(Outcome.Tested.class));
        assertThat(asked).hasSize(2);
    }

    @Test
    void splitsWhatIsMuch() {
        IntStream.range(0, 11).forEach(i -> shop.test("More" + i + "Test", "@Test void passes() { }"));
        QuickReplay split = new QuickReplay(shop.trees(), workers, KnownResults.none(), jars -> KeptBuilds.none(), 2);
        assertThat(((Outcome.Tested) split.of(shop.tree(), UNIT_TESTS)).results()).hasSize(13);
        String lost = shop.test("More0Test", "@Test void ends() { System.exit(3); }").tree();
        assertThat(split.of(lost, UNIT_TESTS)).isEqualTo(new Outcome.Lost("its JVM ended early, with exit code 3"));
    }

    @Test
    void playsAFeatureInACopyThatIsWhole() {
        shop.file("features/1-till.feature", "Feature: Till\n  Scenario: A day\n    Then nobody has written this\n");
        Outcome outcome = replay.of(shop.tree(), new Suite.Feature("features/1-till.feature"));
        assertThat(((Outcome.Tested) outcome).results()).singleElement()
                .isInstanceOfSatisfying(Result.Failed.class, failed ->
                        assertThat(failed.cause()).isEqualTo(Result.Cause.UNWRITTEN_STEP));
    }

    private KnownResults remembering() {
        return new KnownResults() {

            @Override
            public Optional<List<Result>> of(String key) {
                asked.add(key);
                return Optional.empty();
            }

            @Override
            public void add(String key, List<Result> results) {
                // What is asked for is all that matters.
            }
        };
    }
}
