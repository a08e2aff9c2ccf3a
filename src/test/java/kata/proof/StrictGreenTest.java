package kata.proof;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Small histories with a green that the stricter rules refute, and beside them the honest one. */
class StrictGreenTest extends TillStory {

    @Override
    Till begin(Path where) {
        return Till.strictlyIn(where);
    }

    @Test
    void anHonestGreenIsProven() {
        till.greenThatTeaches();
        assertProven();
    }

    @Test
    void aGreenThatTeachesNothing() {
        till.red().program("int total() { return 0; }").repository()
                .commit("green: starts at zero\n\nA zero is all.", Till.MILESTONE);
        assertRefuted("body-too-short", "its body has 4 words, want 6");
    }

    @Test
    void aGreenThatIsTooLong() {
        till.red().program("int total() { return 0; }" + "\n".repeat(40)).repository()
                .commit("green: starts at zero\n\nA zero is all that it takes.", Till.MILESTONE);
        assertRefuted("green-too-long", "it changes 42 production lines; at most 40, or tell Why-long:");
    }

    @Test
    void aGreenThatIsLongAndSaysWhy() {
        till.red().program("int total() { return 0; }" + "\n".repeat(40)).repository().commit(
                "green: starts at zero\n\nA zero is all that it takes.", Till.MILESTONE, "Why-long: it breathes");
        assertProven();
    }

    @Test
    void aSeventhGreenWithoutARefactoring() {
        till.steps("refactor", 1).steps("green", 6).greenThatTeaches();
        assertRefuted("seventh-green", "7 greens in a row without a refactoring; at most 6");
    }

    @Test
    void aSixthGreenIsProven() {
        till.steps("green", 3).steps("refactor", 1).steps("green", 5).greenThatTeaches();
        assertProven();
    }

    @Test
    void aRepairAfterTheWalkNeedsNoRefactoring() {
        till.steps("green", 6).repository().commit("docs");
        till.greenThatTeaches();
        assertProven();
    }
}
