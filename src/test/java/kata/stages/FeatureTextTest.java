package kata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureTextTest {

    private static final String DOOR = """
            Feature: A door
              It opens and shuts.

              Background:
                Given a door

              Scenario: opens
                When it is pushed
                Then it opens

              Rule: At night

                Background:
                  Given it is dark

                Example: stays shut
                  When it is pushed
                  Then it stays shut

                Scenario Outline: has a bell
                  When <who> rings
                  Then somebody comes

                  Examples:
                    | who |
                    | Bob |
            """;

    @Test
    void sameTextHasNotChanged() {
        assertThat(FeatureText.changed(DOOR, DOOR)).isEmpty();
    }

    @Test
    void aNewFeatureHasNewScenariosOnly() {
        assertThat(FeatureText.changed("", DOOR))
                .containsExactly("At night - has a bell", "At night - stays shut", "opens");
    }

    @Test
    void aScenarioChangesWithItsSteps() {
        assertThat(changed("Then it opens", "Then it creaks")).containsExactly("opens");
        assertThat(changed("| Bob |", "| Ann |")).containsExactly("At night - has a bell");
    }

    @Test
    void aScenarioChangesWithItsName() {
        assertThat(changed("Example: stays shut", "Example: does not open"))
                .containsExactly("At night - does not open");
    }

    @Test
    void aBackgroundIsPartOfAllScenariosThatItHoldsFor() {
        assertThat(changed("Given a door", "Given a gate")).hasSize(3);
        assertThat(changed("Given it is dark", "Given it is late"))
                .containsExactly("At night - has a bell", "At night - stays shut");
    }

    @Test
    void whatIsSaidBesideTheScenariosChangesNone() {
        assertThat(changed("It opens and shuts.", "It shuts and opens.")).isEmpty();
        assertThat(changed("  Scenario: opens", "  # It may creak.\n\n  @slow\n  Scenario:   opens")).isEmpty();
    }

    private static Set<String> changed(String before, String after) {
        assertThat(DOOR).contains(before);
        return FeatureText.changed(DOOR, DOOR.replace(before, after));
    }
}
