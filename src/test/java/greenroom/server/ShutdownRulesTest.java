package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShutdownRulesTest {

    @Test
    void announceInTime() {
        assertThat(ShutdownRules.STANDARD.tick()).isEqualTo(Duration.ofMillis(25));
    }
}
