package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void hearsAllThatItSays() {
        WarmUp warmUp = new WarmUp();

        assertThat(warmUp.say(3)).as("how often it has heard what it said three times").isEqualTo(3);
    }
}
