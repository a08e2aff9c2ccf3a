package kata.proof;

import org.junit.jupiter.api.Test;

/** What a step must say: small histories whose messages do not. */
class StepMessageTest extends TillStory {

    @Test
    void aStepWithoutAMilestone() {
        till.testOfZero().repository().commit("red: starts at zero", Till.TEST, Till.MESSAGE);
        assertRefuted("no-milestone", "its message has no trailer Milestone:");
    }

    @Test
    void aStepOfTwoMilestones() {
        till.testOfZero().repository().commit("red: starts at zero", Till.MILESTONE,
                "Milestone: 2-cart", Till.TEST, Till.MESSAGE);
        assertRefuted("no-milestone", "its message names 2");
    }

    @Test
    void aMilestoneThatNobodyKnows() {
        till.testOfZero().repository().commit("red: starts at zero", "Milestone: 2-cart", Till.TEST, Till.MESSAGE);
        assertRefuted("unknown-milestone", "the commit has no features/2-cart.feature");
    }

    @Test
    void aRedThatNamesNoTest() {
        till.testOfZero().repository().commit("red: starts at zero", Till.MILESTONE, Till.MESSAGE);
        assertRefuted("no-test-named", "its message has no trailer Test:");
    }

    @Test
    void aRedThatNamesAClassAlone() {
        till.testOfZero().repository().commit("red: starts at zero", Till.MILESTONE,
                "Test: shop.TillTest", Till.MESSAGE);
        assertRefuted("no-test-named", "expected a test as fully.qualified.Class#method, but it says shop.TillTest");
    }

    @Test
    void aRedThatNamesAnothersFeature() {
        till.testOfZero().repository().commit("red: starts at zero", Till.MILESTONE,
                "Test: features/2-cart.feature", Till.MESSAGE);
        assertRefuted("no-test-named",
                "expected the one trailer Test: features/1-till.feature, but it says features/2-cart.feature");
    }

    @Test
    void aRedThatNamesNoMessage() {
        till.testOfZero().repository().commit("red: starts at zero", Till.MILESTONE, Till.TEST);
        assertRefuted("no-message-named", "its message has not one trailer Fails-with:");
    }
}
