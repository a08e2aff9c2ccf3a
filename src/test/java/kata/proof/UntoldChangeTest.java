package kata.proof;

import org.junit.jupiter.api.Test;

/** Small histories in which something changes that no step tells. */
class UntoldChangeTest extends TillStory {

    @Test
    void aChangeThatNoStepTells() {
        till.program("int total() { return 0; }").repository().commit("docs: tidies");
        assertRefuted("untold-change", "it changes src/main/java/shop/Till.java, which only a step may");
    }

    @Test
    void aChangeToTheTrainerIsNoPartOfTheStory() {
        till.repository().write("src/main/java/kata/Main.java", "").write("README.md", "").commit("kata: begins");
        assertProven();
    }

    @Test
    void aMergeWithChangesOfItsOwn() {
        till.repository().on("side").write("docs/a.md", "").commit("docs").on("main");
        till.program("int total() { return 0; }").repository().merge("side");
        assertRefuted("untold-merge", "its src and features are those of no parent: it differs from each in "
                + "[src/main/java/shop/Till.java, src/main/java/shop/Till.java]");
    }

    @Test
    void anHonestMergeIsAsOneOfItsParents() {
        till.repository().on("side");
        till.green().repository().on("main").write("docs/a.md", "").commit("docs");
        till.testOfZero().program("int total() { return 0; }").repository().merge("side");
        assertProven();
    }
}
