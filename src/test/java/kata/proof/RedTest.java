package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import kata.replay.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small histories with a red that is none, and beside them the honest one. */
class RedTest extends TillStory {

    @Test
    void anHonestRedIsProven() {
        till.red();
        assertProven();
    }

    @Test
    void aRedThatChangesNoTest() {
        till.program("int total() { return -2; }").repository()
                .commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("red-adds-no-test", "nothing changes under src/test or features");
    }

    @Test
    void aRedThatDoesNotCompile() {
        till.testOfZero().program("int sum() { return -1; }").repository()
                .commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("does-not-compile", "TillTest.java:7: cannot find symbol");
    }

    @Test
    void aRedThatPasses() {
        till.testOfZero().program("int total() { return 0; }").repository()
                .commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("red-but-passes", "shop.TillTest#startsAtZero passed");
    }

    @Test
    void aRedThatFailsWithAnotherMessage() {
        till.testOfZero().repository().commit("red: starts at zero", Till.MILESTONE, Till.TEST,
                "Fails-with: expected 1");
        assertRefuted("red-for-another-reason", "expected Fails-with: expected 1, "
                + "but shop.TillTest#startsAtZero failed with AssertionError: expected 0");
    }

    @Test
    void aRedWhoseMessageDiffersFromRunToRun() {
        till.test(Till.exists(), Till.zero().replace("expected 0", "127.0.0.1:40213 is shut")).repository()
                .commit("red: starts at zero", Till.MILESTONE, Till.TEST, "Fails-with: 127.0.0.1:39999 is shut");
        assertRefuted("red-for-another-reason", "expected Fails-with: 127.0.0.1:39999 is shut, but "
                + "shop.TillTest#startsAtZero failed with AssertionError: 127.0.0.1:40213 is shut; "
                + "if that differs from run to run, tell Fails-with: 127.0.0.1:<port> is shut");
    }

    @Test
    void aRedThatTellsOfAPortIsProven() {
        till.test(Till.exists(), Till.zero().replace("expected 0", "127.0.0.1:40213 is shut")).repository()
                .commit("red: starts at zero", Till.MILESTONE, Till.TEST, "Fails-with: 127.0.0.1:<port> is shut");
        assertProven();
    }

    @Test
    void aRedWhoseMessageHasAControlCharacterIsProven() {
        till.test(Till.exists(), Till.zero().replace("expected 0", "a\\u001fb")).repository()
                .commit("red: starts at zero", Till.MILESTONE, Till.TEST, "Fails-with: a\\u001fb");
        assertProven();
    }

    @Test
    void aRedThatBreaksBeforeItAsserts() {
        till.test(Till.exists(), "@Test void startsAtZero() { throw new IllegalStateException(\"expected 0\"); }")
                .repository().commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("red-for-another-reason", "expected an assertion to fail, "
                + "but shop.TillTest#startsAtZero failed with IllegalStateException: expected 0");
    }

    @Test
    void aRedWhoseTestIsNotThere() {
        till.test(Till.exists(), "// not yet").repository()
                .commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("no-test-ran", "shop.TillTest#startsAtZero did not run; 1 test did");
    }

    @ParameterizedTest
    @CsvSource({
            "TillTest#exists,             ; its full name is shop.TillTest#exists",
            "shop.CartTest#exists,        ; a test of that name ran in shop.TillTest",
            "shop.TillTest#exsits,        ; did you mean shop.TillTest#exists?",
            "shop.TilTest#exsits,         ; did you mean shop.TillTest#exists?",
            "shop.TillTest#notToday,      ; it was skipped"})
    void aRedWhoseTestHasAnotherName(String name, String hint) {
        till.test(Till.exists(), "@Disabled @Test void notToday() { }").repository()
                .commit("red: starts at zero", Till.MILESTONE, "Test: " + name, Till.MESSAGE);
        assertRefuted("no-test-ran", name + " did not run; 1 test did" + hint);
    }

    @Test
    void aRedThatHasNoTestsAtAll() {
        till.test("// none").repository().commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("no-test-ran", "no test ran");
    }

    @Test
    void aRedThatBreaksAnotherTest() {
        till.test("@Test void exists() { throw new AssertionError(\"gone\"); }", Till.zero()).repository()
                .commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("fails", "shop.TillTest#exists failed with AssertionError: gone");
    }

    @Test
    void aRedThatLeavesTheLastOneRed() {
        till.red().test(Till.exists(), Till.zero(), "@Test void no() { }").repository()
                .commit("red: ends at one", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("red-left-red", "no green came after " + shortId("HEAD~1") + " red: starts at zero");
    }

    @Test
    void aMilestoneThatEndsRed() {
        String red = till.red().repository().id("HEAD");
        till.repository().commit("docs");
        assertThat(verdict(red, PASSES))
                .isEqualTo(new Verdict.Refuted(Reason.RED_LEFT_RED, "its milestone ends with it"));
    }

    @Test
    void aStepThatDidNotFinish() {
        till.red();
        assertThat(till.verdict("HEAD", trees -> (tree, suite) -> new Outcome.Lost("it was not over after 60 s")))
                .isEqualTo(new Verdict.Refuted(Reason.DID_NOT_FINISH, "it was not over after 60 s"));
    }
}
