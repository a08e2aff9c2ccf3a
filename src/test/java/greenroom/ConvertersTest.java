package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertersTest {

    @Test
    void takeANumberOrNoLimit() {
        Converters.CountOrUnlimited converter = new Converters.CountOrUnlimited();

        assertThat(List.of(converter.convert("7"), converter.convert("unlimited")))
                .isEqualTo(List.of(7, Integer.MAX_VALUE));
    }
}
