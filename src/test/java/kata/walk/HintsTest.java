package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kata.reference.NumberedStep;
import kata.story.StepKind;
import org.junit.jupiter.api.Test;

class HintsTest extends ShopTest {

    private static final String PAGE = """
            ## Hints
            ### Money
            <details><summary>A nudge</summary>Count. (step 1.2)</details>
            ### Change
            <details><summary>A nudge</summary>Take away.</details>
            <details><summary>Where to begin</summary>At step 1.4.</details>
            """;

    @Test
    void comeOneAtATimeFromANudgeToTheFailure() {
        assertThat(next()).contains(new Hints.Given(1, 3, "Money: A nudge", "Count. (step 1.2)"));
        assertThat(next()).contains(new Hints.Given(2, 3, "its name, as the reference has it",
                "TillTest#adds_up\n(adds up)"));
        assertThat(next()).contains(new Hints.Given(3, 3, "what it says when it fails", "expected 3\n but was: 0"));
        assertThat(next()).isEmpty();
    }

    @Test
    void goOnWithWhereSheIs() {
        next();
        shop.red();
        assertThat(ahead()).contains("1.2");
        shop.green();
        assertThat(ahead()).contains("1.4");
        assertThat(next()).contains(new Hints.Given(1, 4, "Change: A nudge", "Take away."));
    }

    @Test
    void goByHerGreensWhereNothingIsCalledTheSame() {
        shop.tests("exists", "sums: expected 3").tell(StepKind.RED, "sums");
        shop.program("sums").tell(StepKind.GREEN, (String) null);
        assertThat(ahead()).contains("1.4");
        shop.tests("exists", "sums: expected 3", "gives change: expected 2").tell(StepKind.RED, "pays back");
        shop.program("sums, gives change").tell(StepKind.GREEN, (String) null);
        assertThat(ahead()).isEmpty();
        assertThat(next()).map(Hints.Given::title).contains("Change: A nudge");
    }

    @Test
    void areNotNeededOnThePage() {
        assertThat(new Hints(shop.git(), shop.chapter(), new Page("")).next()).map(Hints.Given::title)
                .contains("its name, as the reference has it");
    }

    private Optional<String> ahead() {
        return hints().ahead().map(NumberedStep::name);
    }

    private Optional<Hints.Given> next() {
        return hints().next();
    }

    private Hints hints() {
        return new Hints(shop.git(), shop.chapter(), new Page(PAGE));
    }
}
