package kata.proof;

import org.junit.jupiter.api.Test;

/** Small histories with a green that is none, and beside them the honest one. */
class GreenTest extends TillStory {

    @Test
    void anHonestGreenIsProven() {
        till.green();
        assertProven();
    }

    @Test
    void aGreenThatTouchesATest() {
        till.red().program("int total() { return 0; }").test(Till.exists()).repository()
                .commit("green: starts at zero", Till.MILESTONE);
        assertRefuted("green-touches-tests", "it changes src/test/java/shop/TillTest.java");
    }

    @Test
    void aGreenThatFails() {
        till.red().program("int total() { return 1; }").repository().commit("green: starts at zero", Till.MILESTONE);
        assertRefuted("fails", "shop.TillTest#startsAtZero failed with AssertionError: expected 0");
    }

    @Test
    void aGreenThatSwitchesItsTestOff() {
        till.test(Till.exists(), Till.zero().replace("@Test", "@Test @Tag(\"new\")")
                        .replace("{ if", "{ Assumptions.assumeTrue(TillTest.class.getResource(\"/off\") == null); if"))
                .repository().commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        till.repository().write("src/main/resources/off", "").commit("green: starts at zero", Till.MILESTONE);
        assertRefuted("no-test-ran", "shop.TillTest#startsAtZero, which was red, did not run");
    }

    @Test
    void aGreenOfAnotherBehaviour() {
        till.red().program("int total() { return 0; }").repository().commit("green: something else", Till.MILESTONE);
        assertRefuted("green-without-red", "it should answer " + shortId("HEAD~1") + " red: starts at zero");
    }

    @Test
    void aGreenThatAnswersNothing() {
        till.repository().write("features/2-cart.feature", "").commit("docs");
        till.program("int total() { return 0; }").repository().commit("green: starts at zero", "Milestone: 2-cart");
        assertRefuted("green-without-red", "no red of its milestone waits for a green");
    }
}
