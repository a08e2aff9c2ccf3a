package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PracticeTest {

    @Test
    void hearsAllThatItSays() {
        Practice practice = new Practice();

        assertThat(practice.say(3)).as("how often it has heard what it said three times").isEqualTo(3);
    }
}
