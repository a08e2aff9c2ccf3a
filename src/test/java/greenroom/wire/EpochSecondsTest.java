package greenroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EpochSecondsTest {

    @Test
    void tellsAMomentInSeconds() {
        assertThat(EpochSeconds.of(Instant.parse("2023-11-14T22:13:20.123456789Z"))).isEqualTo(1700000000.123456);
    }
}
