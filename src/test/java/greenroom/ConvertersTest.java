package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.server.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertersTest {

    @Test
    void takeANumberOrNoLimit() {
        Converters.CountOrUnlimited converter = new Converters.CountOrUnlimited();

        assertThat(List.of(converter.convert("7"), converter.convert("unlimited")))
                .isEqualTo(List.of(7, Integer.MAX_VALUE));
    }

    @Test
    void takeARateThatIsANumberOrUnlimited() {
        Converters.PerSecond rate = new Converters.PerSecond();

        assertThat(List.of(rate.convert("262144"), rate.convert("unlimited")))
                .isEqualTo(List.of(new Rate(262_144), Rate.UNLIMITED));
    }
}
