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
        assertRefuted("no-milestone", "its message has 2 trailers Milestone:, want 1");
    }

    @Test
    void aMilestoneThatNobodyKnows() {
        till.testOfZero().repository().commit("red: starts at zero", "Milestone: 2-cart", Till.TEST, Till.MESSAGE);
        assertRefuted("unknown-milestone", "the commit has no features/2-cart.feature");
    }

    @Test
    void aMilestoneThatIsMisspelt() {
        till.testOfZero().repository().commit("red: starts at zero", "Milestone: 1-tilt", Till.TEST, Till.MESSAGE);
        assertRefuted("unknown-milestone",
                "the commit has no features/1-tilt.feature; did you mean Milestone: 1-till?");
    }

    @Test
    void aStepWhoseWordIsWrittenLarge() {
        till.testOfZero().repository().commit("Red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE);
        assertRefuted("word-written-large", "a step's word is written small: red:, not Red:");
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
        assertRefuted("no-message-named", "its message has no trailer Fails-with:");
    }

    @Test
    void aRedThatNamesTwoMessages() {
        till.testOfZero().repository().commit("red: starts at zero", Till.MILESTONE, Till.TEST, Till.MESSAGE,
                "Fails-with: expected 1");
        assertRefuted("no-message-named", "its message has 2 trailers Fails-with:, want 1");
    }
}
