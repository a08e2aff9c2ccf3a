package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondsLeftTest {

    @ParameterizedTest
    @CsvSource({"1, 1 second", "999999999, 1 second", "1000000000, 1 second", "1000000001, 2 seconds"})
    void areRoundedUp(long nanoseconds, String words) {
        assertThat(SecondsLeft.of(Duration.ofNanos(nanoseconds))).isEqualTo(words);
    }
}
