package kata.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kata.Shop;
import kata.compile.DoesNotCompile;
import kata.replay.KnownResults;
import kata.replay.QuickReplay;
import kata.replay.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    private static final Map<String, Set<Integer>> THE_LINE = Map.of("src/main/java/shop/Till.java", Set.of(2));

    @TempDir
    private static Path directory;
    private static Shop shop;
    private static Workers workers;
    private static QuickReplay replay;

    /** One worker for all tests, for it takes a second to start. */
    @BeforeAll
    static void open() {
        shop = Shop.in(directory);
        workers = new Workers(shop.trees());
        replay = new QuickReplay(shop.trees(), workers, KnownResults.none());
    }

    @BeforeEach
    void clear() {
        shop.cleared();
    }

    @AfterAll
    static void close() {
        workers.close();
        shop.close();
    }

    @Test
    void aLineIsDemandedWhenATestNoticesThatItIsOtherwise() throws DoesNotCompile {
        shop.program("Till", "class Till { int add(int a, int b) { return a + b; } }")
                .test("TillTest", "@Test void adds() { assertThat(new Till().add(2, 3)).isEqualTo(5); }");
        assertThat(demanded(THE_LINE)).isEqualTo(new Demands.Answer(2, List.of(), true));
    }

    @Test
    void aLineIsNotDemandedWhenNoTestWouldMissIt() throws DoesNotCompile {
        shop.program("Till", "class Till { int add(int a, int b) { return a + b; } }")
                .test("TillTest", "@Test void adds() { assertThat(new Till().add(0, 0)).isZero(); }");
        Demands.Answer answer = demanded(THE_LINE);
        assertThat(answer.demanded()).isFalse();
        assertThat(answer.survivors()).contains(
                "Till line 2, \"class Till { int add(int a, int b) { return a + b; } }\": no test notices when + becomes -");
    }

    @Test
    void aLineThatCannotBeMutatedIsDemanded() throws DoesNotCompile {
        shop.program("Till", "interface Till { int add(int a, int b); }");
        assertThat(demanded(THE_LINE)).isEqualTo(new Demands.Answer(0, List.of(), true));
    }

    @Test
    void anyTestThatGetsThereMayNotice() throws DoesNotCompile {
        shop.program("Till", "class Till { int add(int a, int b) { return a + b; } }")
                .program("Shop", "class Shop { int sum() { return new Till().add(2, 3); } }")
                .test("TillTest", "@Test void adds() { assertThat(new Till().add(0, 0)).isZero(); }")
                .test("ShopTest", "@Test void sums() { assertThat(new Shop().sum()).isEqualTo(5); }");
        assertThat(demanded(THE_LINE).demanded()).isTrue();
    }

    @Test
    void aRefactoringAgreesWithLaterTestsWhenItDoesTheSame() throws DoesNotCompile {
        assertThat(disagreement("return list.isEmpty() ? 0 : list.size();")).isEmpty();
    }

    @Test
    void aRefactoringDisagreesWhenALaterTestSaysOtherwise() throws DoesNotCompile {
        assertThat(disagreement("return list.isEmpty() ? -1 : list.size();")).contains("the later test "
                + "shop.TillTest#isZeroWhenEmpty passes before, and [fails (expected: 0)] after");
    }

    @Test
    void aLaterTestThatNeedsMoreSaysNothing() throws DoesNotCompile {
        String before = shop.program("Till", "class Till { int total() { return 1; } }").tree();
        String after = shop.program("Till", "class Till { int total() { return 2; } }").tree();
        String later = shop.program("Till", "class Till { int total() { return 1; } int sum() { return 1; } }")
                .test("TillTest", """
                        @Test void sums() { assertThat(new Till().sum()).isEqualTo(1); }
                        @Test void totals() { assertThat(new Till().total()).isEqualTo(1); }
                        """).tree();
        assertThat(new Hindsight(replay).disagreement(before, after, List.of(later))).isEmpty();
    }

    private Demands.Answer demanded(Map<String, Set<Integer>> lines) throws DoesNotCompile {
        return new Demands(replay).of(shop.tree(), lines, List.of("shop.TillTest"));
    }

    private Optional<String> disagreement(String statement) throws DoesNotCompile {
        String before = shop.program("Till", till("return list.size();")).tree();
        String after = shop.program("Till", till(statement)).tree();
        String later = shop.program("Till", till("return list.size();") + "class More { }").test("TillTest",
                "@Test void isZeroWhenEmpty() { assertThat(new Till().size()).isEqualTo(0); }").tree();
        return new Hindsight(replay).disagreement(before, after, List.of(later));
    }

    private static String till(String statement) {
        return "class Till { java.util.List<String> list = new java.util.ArrayList<>(); int size() { "
                + statement + " } }\n";
    }
}
