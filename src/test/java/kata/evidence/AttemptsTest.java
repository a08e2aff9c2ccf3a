package kata.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** What tests run and notice, found out in a worker. */
class AttemptsTest {

    private static final String TILL = """
            class Till {
                int total;
                void pay(int cents) {
                    if (cents < 1) {
                        return;
                    }
                    total += cents;
                }
                boolean isFull() {
                    return total == 100;
                }
                int coins() {
                    return total / 2;
                }
            }
            """;

    @TempDir
    private static Path directory;
    private static Shop shop;
    private static Workers workers;
    private static QuickReplay replay;

    @TempDir
    private Path cache;
    private final List<Integer> toDo = new ArrayList<>();

    @BeforeAll
    static void open() {
        shop = Shop.in(directory);
        workers = new Workers(shop.trees());
        replay = new QuickReplay(shop.trees(), workers, KnownResults.none());
    }

    @BeforeEach
    void fill() {
        shop.cleared().program("Till", TILL)
                .test("TillTest", "@Test void pays() { var till = new Till(); till.pay(3); "
                        + "assertThat(till.total).isEqualTo(3); }")
                .test("EveningTest", "@Test void counts() { assertThat(new Till().coins()).isZero(); }");
    }

    @AfterAll
    static void close() {
        workers.close();
        shop.close();
    }

    @Test
    void tellsWhatIsRunAndWhatIsNoticed() throws DoesNotCompile {
        Build build = replay.build(shop.tree());
        Sights.Seen seen = sights().of(build, toDo::add);
        assertThat(toDo).containsExactly(2);
        Coverage coverage = Coverage.of(build, seen.of(), name -> true);
        assertThat(coverage.unrun()).singleElement().isEqualTo(
                new Coverage.Unrun("src/main/java/shop/Till.java", Set.of(6, 11)));
        assertThat(coverage.lines()).isEqualTo(new Coverage.Share(5, 7));
        assertThat(coverage.branches()).isEqualTo(new Coverage.Share(1, 4));
        assertThat(coverage.testsAt("shop.Till", 8)).containsExactly("shop.TillTest");
        assertThat(coverage.testsAt("shop.Till", 14)).containsExactly("shop.EveningTest");
        assertThat(Coverage.of(build, seen.of(), name -> false).lines().percent()).isEqualTo(100);

        Attempts.Tally tally = attempts(build, seen, coverage);
        assertThat(tally.survivors()).extracting(it -> it.line() + " " + it.words() + ": " + it.text())
                .containsExactly("5 when < becomes <=: if (cents < 1) {", "14 when / becomes *: return total / 2;",
                        "14 when coins returns 0 instead: return total / 2;");
        assertThat(tally.noticed()).isEqualTo(2);
        assertThat(tally.strength()).isEqualTo(new Coverage.Share(2, 5));
        assertThat(tally.score().all()).isGreaterThan(5);
    }

    @Test
    void triesAgainOnlyWhatHasChanged() throws DoesNotCompile {
        Build build = replay.build(shop.tree());
        Sights.Seen seen = sights().of(build, toDo::add);
        Attempts.Tally first = attempts(build, seen, Coverage.of(build, seen.of(), name -> true));
        Sights.Seen again = sights().of(build, toDo::add);
        Attempts.Tally second = attempts(build, again, Coverage.of(build, again.of(), name -> true));
        assertThat(second).isEqualTo(first);
        assertThat(toDo).containsExactly(2, 5, 0, 0);

        shop.test("EveningTest", "@Test void counts() { var till = new Till(); till.total = 10; "
                + "assertThat(till.coins()).isEqualTo(5); }");
        Build better = replay.build(shop.tree());
        Sights.Seen seenBetter = sights().of(better, toDo::add);
        Attempts.Tally third = attempts(better, seenBetter, Coverage.of(better, seenBetter.of(), name -> true));
        assertThat(toDo).containsExactly(2, 5, 0, 0, 1, 2);
        assertThat(third.noticed()).isEqualTo(4);
    }

    @Test
    void whatWasCutOffIsFoundOutAgain() throws DoesNotCompile, IOException {
        Build build = replay.build(shop.tree());
        Sights.Seen seen = sights().of(build, toDo::add);
        attempts(build, seen, Coverage.of(build, seen.of(), name -> true));
        try (Stream<Path> kept = Files.walk(cache)) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[0]);
            }
        }
        Sights.Seen again = sights().of(build, toDo::add);
        attempts(build, again, Coverage.of(build, again.of(), name -> true));
        assertThat(toDo).containsExactly(2, 5, 2, 5);
    }

    @Test
    void aTestThatHangsOrEndsTheJvmHasNoticed() throws DoesNotCompile {
        shop.cleared().program("Till", "class Till { static int wait(int n) { if (n == 0) { System.exit(7); } return n; } }")
                .test("TillTest", "@Test void waits() { Till.wait(1); }");
        Build build = replay.build(shop.tree());
        Sights.Seen seen = new Sights(replay, Optional.empty(), 2).of(build, toDo::add);
        Attempts.Tally tally = new Attempts(replay, Facts.none(), 2).of(build, seen,
                Coverage.of(build, seen.of(), name -> true), name -> true, name -> true, progress());
        assertThat(tally.survivors()).extracting(Attempts.Survivor::words)
                .doesNotContain("when == becomes !=").isNotEmpty();
    }

    @Test
    void tellsOfTestsThatFailAndOfJvmsThatEnd() throws DoesNotCompile {
        shop.test("EveningTest", "@Test void counts() { assertThat(1).isZero(); }");
        assertThat(sights().of(replay.build(shop.tree()), toDo::add).failures())
                .containsExactly("shop.EveningTest#counts");
        shop.test("EveningTest", "@Test void counts() { System.exit(3); }");
        assertThat(sights().of(replay.build(shop.tree()), toDo::add).failures())
                .containsExactly("its JVM ended early, with exit code 3");
    }

    private Sights sights() {
        return new Sights(replay, Optional.of(cache.resolve("sights")), 1);
    }

    private Attempts.Tally attempts(Build build, Sights.Seen seen, Coverage coverage) {
        return new Attempts(replay, Facts.in(cache.resolve("mutants")), 1).of(build, seen, coverage,
                name -> true, name -> true, progress());
    }

    private Attempts.Progress progress() {
        return new Attempts.Progress() {

            @Override
            public void toDo(int mutants) {
                toDo.add(mutants);
            }

            @Override
            public void done() {
                // How many is all that matters.
            }
        };
    }
}
