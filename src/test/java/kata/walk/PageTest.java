package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final Page PAGE = new Page("""
            # Till

            ## The test list

            Money

            - [ ] adds up,
              always
            - [ ] gives change

            ## Hints

            Take one.

            ### Money

            <details><summary>A nudge</summary>

            Count.

            </details>
            <details><summary>The next test</summary>

            Three and four. That is step 1.2.

            </details>

            ### Cards

            <details>
            <summary>A nudge</summary>
            Swipe.
            </details>

            ## Done when

            <details><summary>Never</summary>no hint</details>
            """);

    @Test
    void hasTheFirstThingOnTheTestList() {
        assertThat(PAGE.firstItem()).contains("Money: adds up, always");
        assertThat(new Page("## The test list\n- [ ] pays").firstItem()).contains("pays");
        assertThat(new Page("# Till").firstItem()).isEmpty();
    }

    @Test
    void hasHintsByTheirTopics() {
        assertThat(PAGE.hints()).hasSize(2);
        assertThat(PAGE.hints().getFirst()).containsExactly(new Page.Hint("Money", "A nudge", "Count."),
                new Page.Hint("Money", "The next test", "Three and four. That is step 1.2."));
        assertThat(PAGE.hints().getLast()).containsExactly(new Page.Hint("Cards", "A nudge", "Swipe."));
    }

    @Test
    void knowsWhichStepAHintNames() {
        assertThat(PAGE.hints().getFirst().getLast().step()).contains("1.2");
        assertThat(PAGE.hints().getFirst().getFirst().step()).isEmpty();
    }

    @Test
    void hasNoHintsWithoutSuchAPart() {
        assertThat(new Page("# Till\n").hints()).isEmpty();
    }
}
