package kata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureHeadTest {

    @Test
    void countsTheRowsOfAnOutlineAsScenarios() {
        assertThat(FeatureHead.of("""
                # soon
                Feature: A till
                  Scenario: One
                    Given a table
                      | no | example |
                      | at | all     |
                  Example: Two
                  Scenario Outline: <a>
                    Examples: few
                      | a |

                      # a comment
                      | 1 |
                      | 2 |
                    Scenarios:
                      | a |
                      | 3 |
                """)).isEqualTo(new FeatureHead("A till", 5));
    }

    @Test
    void hasNoTitleWithoutAFeature() {
        assertThat(FeatureHead.of("")).isEqualTo(new FeatureHead("", 0));
    }
}
