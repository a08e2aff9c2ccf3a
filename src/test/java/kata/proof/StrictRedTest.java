package kata.proof;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Small histories with a red that the stricter rules refute, and beside them the honest one. */
class StrictRedTest extends TillStory {

    private static final String COMPARES = "@Test void startsAtZero() { "
            + "org.assertj.core.api.Assertions.assertThat(new Till().total()).isEqualTo(0); }";
    private static final String RED = "red: starts at zero\n\nNobody has paid yet, so nothing is in it.";
    private static final String EXPECTED = "Fails-with: expected: 0";

    @Override
    Till begin(Path where) {
        return Till.strictlyIn(where);
    }

    @Test
    void anHonestRedIsProven() {
        till.red();
        assertProven();
    }

    @Test
    void aRedWhoseMessageSaysNothing() {
        till.testOfZero().repository().commit(RED, Till.MILESTONE, Till.TEST,
                "Fails-with: Expecting actual:");
        assertRefuted("message-says-nothing", "improve the assertion until its message tells a reader what is "
                + "missing; any test could fail with: Expecting actual:");
    }

    @Test
    void aRedThatTeachesNothing() {
        till.testOfZero().repository()
                .commit("red: starts at zero\n\ntest", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("body-too-short", "its body has 1 word, want 6");
    }

    @Test
    void aRedWhoseSubjectIsASentence() {
        till.testOfZero().repository()
                .commit(RED.replace("zero\n", "zero.\n"), Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("subject-with-a-stop", "its subject ends with a full stop; it names a behaviour, as "
                + "\"starts at zero\"");
    }

    @Test
    void aRedThatTellsBothSidesOfItsComparison() {
        till.test(Till.exists(), COMPARES).repository()
                .commit(RED, Till.MILESTONE, Till.TEST, EXPECTED, "But-was: -1");
        assertProven();
    }

    @Test
    void aRedThatDoesNotTellWhatWasThere() {
        till.test(Till.exists(), COMPARES).repository()
                .commit(RED, Till.MILESTONE, Till.TEST, EXPECTED);
        assertRefuted("no-actual-named", "it tells what was expected, not what was there; add But-was: -1");
    }

    @Test
    void aRedThatTellsTwiceWhatWasThere() {
        till.test(Till.exists(), COMPARES).repository().commit(RED, Till.MILESTONE, Till.TEST,
                EXPECTED, "But-was: -1", "But-was: -2");
        assertRefuted("no-actual-named", "its message has 2 trailers But-was:, want 1");
    }

    @Test
    void aRedThatTellsWhatWasNotThere() {
        till.test(Till.exists(), COMPARES).repository()
                .commit(RED, Till.MILESTONE, Till.TEST, EXPECTED, "But-was: -2");
        assertRefuted("red-for-another-reason", "expected But-was: -2, but it was: -1");
    }

    @Test
    void aRedThatTellsOfAComparisonAndComparesNothing() {
        till.testOfZero().repository()
                .commit(RED, Till.MILESTONE, Till.TEST, Till.MESSAGE, "But-was: -1");
        assertRefuted("red-for-another-reason", "expected But-was: -1, but nothing was compared");
    }

    @Test
    void aRedThatAddsATestWithoutNamingIt() {
        till.test(Till.exists(), Till.zero(), "@Test void twice() { }").repository()
                .commit(RED, Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("adds-other-tests", "it names 1 test and adds 2: [TillTest#startsAtZero, TillTest#twice]");
    }

    @Test
    void aRedThatChangesATestAndAddsNone() {
        till.test("@Test void exists() { throw new AssertionError(\"it is shut\"); }").repository().commit(
                "red: is open\n\nWho has no customers yet waits with an open door.", Till.MILESTONE, "Test: shop.TillTest#exists", "Fails-with: it is shut");
        assertRefuted("adds-other-tests", "it names 1 test and adds 0: []");
    }

    @Test
    void aRedWhoseRowsFailForTwoReasons() {
        till.testIn("shop", "TillTest", Till.exists(), rows("\"expected \" + coin + \" of \" + (coin + 1)",
                "\"expected 0\"")).repository()
                .commit("red: takes coins\n\nWhoever pays, pays with coins of some kind.", Till.MILESTONE, "Test: shop.TillTest#takes", "Fails-with: expected 1 of 2");
        assertRefuted("rows-fail-differently", "shop.TillTest#takes failed with AssertionError: expected 1 of 2; "
                + "and in another row with AssertionError: expected 0");
    }

    @Test
    void aRedWhoseRowsDifferInTheirValuesAlone() {
        till.testIn("shop", "TillTest", Till.exists(), rows("\"expected \" + coin", "\"expected 0\"")).repository()
                .commit("red: takes coins\n\nWhoever pays, pays with coins of some kind.", Till.MILESTONE, "Test: shop.TillTest#takes", "Fails-with: expected 1");
        assertProven();
    }

    private static String rows(String first, String second) {
        return "@org.junit.jupiter.params.ParameterizedTest "
                + "@org.junit.jupiter.params.provider.ValueSource(ints = {1, 2}) void takes(int coin) { "
                + "throw new AssertionError(coin == 1 ? " + first + " : " + second + "); }";
    }

    @Test
    void aRedThatIsTooLong() {
        till.test(Till.exists(), Till.zero(), "\n".repeat(60)).repository()
                .commit(RED, Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("red-too-long",
                "it changes 62 lines, 0 of them production; at most 60 and 30, or tell Why-long:");
    }

    @Test
    void aRedWithTooMuchProductionCode() {
        till.testOfZero().program("int total() { return -2; }" + "\n".repeat(30)).repository()
                .commit(RED, Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("red-too-long", "it changes 33 lines, 32 of them production");
    }

    @Test
    void aRedThatIsLongAndSaysWhy() {
        till.test(Till.exists(), Till.zero(), "\n".repeat(60)).repository().commit(RED,
                Till.MILESTONE, Till.TEST, Till.MESSAGE, "Why-long: a table of all coins is one thing");
        assertProven();
    }

    @Test
    void aStepThatSpeaksOfThePlan() {
        till.testOfZero().repository().commit("red: starts at zero\n\nThis is the third item of the plan.",
                Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("body-speaks-of-the-plan", "a reader has no plan, and knows only what came before");
    }

    @Test
    void anOpeningMayBeLong() {
        till.repository().write("features/2-cart.feature", "Feature: Cart\n" + "\n".repeat(60));
        till.repository().commit("red: shoppers collect", "Milestone: 2-cart", "Test: features/2-cart.feature",
                "Fails-with: it is shut");
        assertProven(fails("it is shut"));
    }
}
