package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import kata.replay.Result.Passed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One feature with a scenario for each way in which a scenario can go, played once. */
class FeatureTest {

    private static Copy copy;
    private static List<Result> results;

    @BeforeAll
    static void play(@TempDir Path directory) {
        copy = new Copy(directory).file("src/test/resources/junit-platform.properties", """
                cucumber.glue=shop
                cucumber.publish.quiet=true
                cucumber.filter.tags=not @unfinished
                """).file("src/test/java/shop/TillSteps.java", """
                package shop;

                import io.cucumber.java.en.*;

                public class TillSteps {
                    @Then("the till is open") public void open() { }
                    @Then("the till is full") public void full() { System.out.println("click"); throw new IllegalStateException("it is empty"); }
                    @Then("the till is shut") public void shut() { throw new io.cucumber.java.PendingException(); }
                }
                """).file("features/1-till.feature", """
                @unfinished
                Feature: Till
                  Scenario: passes
                    Then the till is open
                  Scenario: fails
                    Then the till is full
                  Scenario: is pending
                    Then the till is shut
                  Scenario: is undefined
                    Then the till rings
                """).file("features/2-cart.feature", "nothing that could be read");
        results = ((Outcome.Tested) copy.play(new Suite.Feature("features/1-till.feature"))).results();
    }

    @Test
    void playsAllScenariosOfOneFileFinishedOrNot() {
        assertThat(results).extracting(Result::test).containsExactly("passes", "fails", "is pending", "is undefined");
    }

    @Test
    void tellsWhichScenarioPasses() {
        assertThat(results).contains(new Passed("passes"));
    }

    @Test
    void tellsHowAScenarioFails() {
        assertThat(results).contains(
                new Failed("fails", Cause.EXCEPTION, "java.lang.IllegalStateException", "it is empty"));
    }

    @Test
    void tellsWhenAStepIsNotWrittenYet() {
        assertThat(results).filteredOn(it -> it instanceof Failed failed && failed.cause() == Cause.UNWRITTEN_STEP)
                .extracting(Result::test).containsExactly("is pending", "is undefined");
    }

    @Test
    void tellsAtWhichStepAndWhatWasPrinted() {
        Result.Details details = ((Failed) results.get(1)).details();

        assertThat(details.step()).isEqualTo("the till is full");
        assertThat(details.line()).isEqualTo(6);
        assertThat(details.printed().strip()).isEqualTo("click");
        assertThat(details.words()).isEqualTo("it is empty");
        assertThat(details.frames()).containsExactly("src/test/java/shop/TillSteps.java:7");
    }

    @Test
    void playsSomeScenariosOfAFeature() {
        assertThat(play(new Suite.Scenarios("features/1-till.feature", List.of(3, 7), false)))
                .containsExactly("passes", "is pending");
    }

    @Test
    void stopsAtTheFirstThatFailsIfItIsToldTo() {
        assertThat(play(new Suite.Scenarios("features/1-till.feature", List.of(3, 7, 9), true)))
                .containsExactly("passes", "is pending");
    }

    private static List<String> play(Suite suite) {
        return ((Outcome.Tested) copy.play(suite)).results().stream().map(Result::test).toList();
    }
}
