package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.git.Commit;
import kata.story.Step;
import kata.story.StepKind;
import org.junit.jupiter.api.Test;

class DojoTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Dojo dojo = new Dojo(List.of("Ada", "Ben"), Duration.ofMinutes(5), 4);

    @Test
    void saysWhoDrivesAndWhoNavigates() {
        assertThat(dojo.begin(NOON)).containsExactly("Turn 1 of 4: Ada drives, Ben navigates for 5 min.");
        assertThat(new Dojo(List.of("Ada", "Ben", "Cleo"), Duration.ofMinutes(5), 4).begin(NOON))
                .containsExactly("Turn 1 of 4: Ada drives, Ben and Cleo navigate for 5 min.");
    }

    @Test
    void passesTheKeyboardOnWhenTheTimeIsOver() {
        dojo.begin(NOON);
        assertThat(dojo.tick(NOON.plusSeconds(239))).isEmpty();
        assertThat(dojo.tick(NOON.plusSeconds(240))).containsExactly("One minute left for Ada.");
        assertThat(dojo.tick(NOON.plusSeconds(241))).isEmpty();
        assertThat(dojo.tick(NOON.plusSeconds(300)))
                .containsExactly("Time is up. Turn 2 of 4: Ben drives, Ada navigates for 5 min.");
        assertThat(dojo.tick(NOON.plusSeconds(301))).isEmpty();
    }

    @Test
    void letsSomebodyElsePassARed() {
        dojo.begin(NOON);
        assertThat(dojo.told(step(StepKind.RED, "adds up"), NOON.plusSeconds(60))).containsExactly(
                "Ada told red: adds up",
                "Somebody else lets it pass. Turn 2 of 4: Ben drives, Ada navigates for 5 min.");
        assertThat(dojo.told(step(StepKind.GREEN, "adds up"), NOON.plusSeconds(90)))
                .containsExactly("Ben told green: adds up");
        assertThat(dojo.tick(NOON.plusSeconds(300))).containsExactly("One minute left for Ben.");
    }

    @Test
    void endsAfterTheLastTurn() {
        dojo.begin(NOON);
        for (int turn = 1; turn < 4; turn++) {
            dojo.tick(NOON.plusSeconds(300L * turn));
        }
        assertThat(dojo.isOver()).isFalse();
        assertThat(dojo.tick(NOON.plusSeconds(1_200))).containsExactly("Time is up. That was the last turn.");
        assertThat(dojo.isOver()).isTrue();
        assertThat(dojo.tick(NOON.plusSeconds(9_999))).isEmpty();
        assertThat(dojo.told(step(StepKind.RED, "late"), NOON.plusSeconds(9_999))).hasSize(1);
    }

    @Test
    void reportsWhoDidWhat() {
        dojo.begin(NOON);
        dojo.told(step(StepKind.RED, "adds up"), NOON);
        dojo.told(step(StepKind.GREEN, "adds up"), NOON);
        dojo.told(step(StepKind.RED, "gives change"), NOON);
        dojo.told(step(StepKind.REFACTOR, "sums"), NOON);
        assertThat(dojo.report()).containsExactly("3 turns, 4 steps", "  Ada: 1 red, 1 refactor",
                "  Ben: 1 green, 1 red", "1 of 1 green let somebody else's red pass");
    }

    @Test
    void reportsThatNothingWasTold() {
        dojo.begin(NOON);
        assertThat(dojo.report()).containsExactly("1 turn, 0 steps", "  Ada: no step", "  Ben: no step",
                "no green yet: next time, a smaller red");
    }

    private static Step step(StepKind kind, String behaviour) {
        Commit commit = new Commit("0".repeat(40), "", List.of(), kind.word() + ": " + behaviour, "", Map.of());
        return new Step(commit, kind, behaviour, Optional.empty(), Optional.empty(), true, true, Optional.empty());
    }
}
