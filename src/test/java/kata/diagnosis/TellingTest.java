package kata.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.replay.Result;
import kata.replay.Result.Cause;
import kata.replay.Result.Details;
import kata.replay.Result.Failed;
import kata.replay.Result.Passed;
import kata.replay.Result.Skipped;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final String FEATURE = """
            @unfinished
            Feature: Till
              A till is never sad.

              Background:
                Given a till

              Rule: It opens

                Background:
                  Given it is shut

                Scenario: By its key
                  When the key is turned
                  Then it is open
                  And it rings

                Scenario: By force
                  When it is hit
                  Then it is open

              Rule: It closes

                Scenario: By hand
                  When it is pushed
                  Then it is shut
            """;

    @Test
    void countsWhatPasses() {
        assertThat(Telling.of(List.of(new Passed("By hand"), failed("By force", 20, "no")), FEATURE).score())
                .isEqualTo("1 of 2 scenarios pass");
    }

    @Test
    void saysWhenAllPass() {
        Telling telling = Telling.of(List.of(new Passed("By hand"), new Passed("By force")), FEATURE);

        assertThat(telling.lines()).containsExactly("all 2 scenarios pass");
        assertThat(telling.passes()).isTrue();
    }

    @Test
    void nothingThatWasPlayedIsNoPass() {
        assertThat(Telling.of(List.of(), FEATURE).passes()).isFalse();
        assertThat(Telling.of(List.of(), FEATURE).score()).isEqualTo("0 of 0 scenarios pass");
    }

    @Test
    void tellsWhatWasDoneUpToTheStepThatFailed() {
        assertThat(Telling.of(List.of(failed("Till - It opens - By key", 15, "no"),
                failed("It opens - By its key", 15, "It stays shut.")), FEATURE).findings().getLast().done())
                .containsExactly("Given a till", "Given it is shut", "When the key is turned", "Then it is open");
    }

    @Test
    void tellsTheFirstInFullAndEveryOtherCauseOnce() {
        assertThat(Telling.of(List.of(failed("Till - It opens - By its key", 15, "It stays shut."),
                failed("Till - It opens - By force", 20, "It breaks."),
                failed("Till - It closes - By hand", 26, "It stays shut.")), FEATURE).lines())
                .containsExactly("0 of 3 scenarios pass", "",
                        "x By its key",
                        "    Given a till",
                        "    Given it is shut",
                        "    When the key is turned",
                        "  > Then it is open",
                        "",
                        "  It stays shut.",
                        "  and 1 more for the same cause: By hand",
                        "",
                        "x By force",
                        "  It breaks.");
    }

    @Test
    void saysHowManyThereAreWhereTheirNamesWouldBeAWall() {
        List<Result> wall = List.of("a", "b", "c", "d", "e", "f").stream()
                .map(name -> failed(name, 0, "It stays shut.")).toList();

        assertThat(Telling.of(wall, FEATURE).briefly())
                .containsExactly("x a", "  It stays shut.", "  and 5 more for the same cause");
    }

    @Test
    void onlyANumberMakesNoOtherCause() {
        assertThat(Telling.of(List.of(failed("By hand", 26, "Port 4711 is shut."),
                failed("By force", 20, "Port 4712 is shut.")), FEATURE).findings()).hasSize(1);
    }

    @Test
    void saysWhatWasLeftOut() {
        assertThat(Telling.of(List.of(new Skipped("By hand", "Assumption failed: no till"), new Passed("By force")), FEATURE).lines())
                .containsExactly("all 1 scenario pass",
                        "1 left out: no till");
    }

    @Test
    void findsTheScenariosThatSomebodyMeans() {
        Feature feature = Feature.of(FEATURE);

        assertThat(feature.meantBy("by HAND")).extracting(Feature.Scenario::line).containsExactly(24);
        assertThat(feature.meantBy("18")).extracting(Feature.Scenario::name).containsExactly("By force");
        assertThat(feature.meantBy("by")).hasSize(3);
        assertThat(feature.meantBy("till")).isEmpty();
    }

    private static Result failed(String test, int line, String words) {
        return new Failed(test, Cause.EXCEPTION, "java.lang.IllegalStateException", words, "",
                new Details(words, List.of(), "it is open", line, ""));
    }
}
