package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Small histories with steps that should not change what is tested, or should. */
class RefactorAndPinTest extends TillStory {

    @Test
    void anHonestRefactoringMayMoveATestToAnotherRoom() {
        till.green().repository().delete("src/test/java/shop/TillTest.java");
        till.repository().write("src/main/java/shop/Till.java",
                "package shop;\n\npublic class Till {\n    public int total() { return 0; }\n}\n");
        till.testIn("shop.front", "TillTest", Till.exists().replace("new Till", "new shop.Till"),
                Till.zero().replace("new Till", "new shop.Till"));
        till.repository().commit("refactor: a front", Till.MILESTONE);
        assertProven();
    }

    @Test
    void anHonestRefactoringMayGiveATestClassAnotherName() {
        till.green().repository().delete("src/test/java/shop/TillTest.java");
        till.testIn("shop", "RegisterTest", Till.exists(), Till.zero());
        till.repository().commit("refactor: a register", Till.MILESTONE);
        assertProven();
    }

    @Test
    void aRefactoringThatRenamesATestClassAndLosesATest() {
        till.green().repository().delete("src/test/java/shop/TillTest.java");
        till.testIn("shop", "RegisterTest", Till.exists());
        till.repository().commit("refactor: a register", Till.MILESTONE);
        assertRefuted("refactor-changes-tests",
                "gone: [TillTest#exists, TillTest#startsAtZero], new: [RegisterTest#exists]");
    }

    @Test
    void aRefactoringThatLosesATest() {
        till.green().test(Till.exists()).repository().commit("refactor: fewer tests", Till.MILESTONE);
        assertRefuted("refactor-changes-tests", "gone: [TillTest#startsAtZero], new: []");
    }

    @Test
    void aLearnersRefactoringThatAsksLess() {
        till.repository().commit("whole", "Stage: start/1-till");
        refactoringWithFewerRows();
        assertRefuted("refactor-asks-less", "TillTest#takes has 1 row, and had 2 before");
    }

    @Test
    void ofTheStoryItIsToldThatARefactoringAskedLess() {
        refactoringWithFewerRows();
        assertThat(verdict("HEAD", PASSES)).isEqualTo(new Verdict.Proven(List.of(new Verdict.Refuted(
                Reason.REFACTOR_ASKS_LESS, "TillTest#takes has 1 row, and had 2 before"))));
    }

    private void refactoringWithFewerRows() {
        till.greenThatTeaches().test(Till.exists(), Till.zero(), takes("1, 2")).repository()
                .commit("pin: takes coins\n\nWhoever pays, pays with coins of some kind.", Till.MILESTONE);
        till.test(Till.exists(), Till.zero(), takes("1")).repository()
                .commit("refactor: fewer coins\n\nOne coin is as good as any other coin.", Till.MILESTONE);
    }

    private static String takes(String coins) {
        return "@org.junit.jupiter.params.ParameterizedTest "
                + "@org.junit.jupiter.params.provider.ValueSource(ints = {" + coins + "}) void takes(int coin) { }";
    }

    @Test
    void aRefactoringThatFails() {
        till.green().program("int total() { return 1; }").repository().commit("refactor: one", Till.MILESTONE);
        assertRefuted("fails", "shop.TillTest#startsAtZero failed with AssertionError: expected 0");
    }

    @Test
    void saysHowManyOthersFail() {
        till.green().testIn("shop", "CoinTest", Till.zero(), Till.exists()).testIn("shop", "NoteTest", Till.zero())
                .program("int total() { return 1; }").repository().commit("refactor: one", Till.MILESTONE);
        assertThat(verdict("HEAD", PASSES).toString()).contains("AssertionError: expected 0; and 2 other tests fail, in ");
        till.test(Till.exists()).testIn("shop", "NoteTest", Till.exists()).repository()
                .commit("refactor: one", Till.MILESTONE);
        assertThat(verdict("HEAD", PASSES).toString()).doesNotContain("; and ");
    }

    @Test
    void anHonestPinIsProven() {
        till.green().test(Till.exists(), Till.zero(), "@Test void twice() { new Till(); new Till(); }")
                .repository().commit("pin: twice", Till.MILESTONE);
        assertProven();
    }

    @Test
    void aPinWithoutATest() {
        till.green().repository().commit("pin: nothing", Till.MILESTONE);
        assertRefuted("pin-adds-no-test", "it adds none to the 2 tests of the commit before");
    }

    @Test
    void aPinThatOnlyAddsAFeature() {
        till.repository().write("features/2-cart.feature", "Feature: Cart").commit("pin: a cart", "Milestone: 2-cart");
        assertRefuted("pin-adds-no-test", "it adds none to the 1 test of the commit before");
    }
}
