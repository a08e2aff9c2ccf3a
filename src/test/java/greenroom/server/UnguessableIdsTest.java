package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UnguessableIdsTest {

    @Test
    void areThirtyTwoHexDigitsFromTheRandomBitsTheyAreGiven() {
        UnguessableIds ids = new UnguessableIds(new Random(7));

        assertThat(ids.next()).isEqualTo("99170fbb183477a35a94c9bf390b7702");
    }
}
