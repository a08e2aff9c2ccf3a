package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstScenarioTest {

    @Test
    void comesWithItsBackground() {
        assertThat(FirstScenario.in("""
                Feature: Till
                  A till.

                  Rule: It is open

                    Background:
                      Given a shop

                    @slow
                    Scenario: A day
                      # for the smallest shop
                      Given a till
                      When somebody pays
                      Then it adds up

                    Scenario: A night
                      Then nobody pays
                """).orElseThrow().text()).isEqualTo("""
                Scenario: A day
                  Given a shop
                  And a till
                  When somebody pays
                  Then it adds up""");
    }

    @Test
    void needsNoBackground() {
        assertThat(FirstScenario.in("Feature: Till\n  Scenario: A day\n    Then it adds up\n").orElseThrow().text())
                .isEqualTo("Scenario: A day\n  Then it adds up");
        assertThat(FirstScenario.in("Feature: Till\n")).isEmpty();
    }
}
