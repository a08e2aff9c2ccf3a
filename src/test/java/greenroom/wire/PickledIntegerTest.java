package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.PythonBytes.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PickledIntegerTest {

    @ParameterizedTest
    @CsvSource({
        "K\\x00.,                  0",
        "K\\xff.,                  255",
        "M\\x00\\x01.,             256",
        "M\\xff\\xff.,             65535",
        "J\\x00\\x00\\x01\\x00.,   65536",
        "J\\xff\\xff\\xff\\x7f.,   2147483647",
        "J\\xff\\xff\\xff\\xff.,   -1"
    })
    void isReadInEachLength(String pickle, String integer) {
        assertThat(read(pickle)).isEqualTo(integer);
    }

    @ParameterizedTest
    @CsvSource({
        "\\x8a\\x00.,                                             0",
        "\\x8a\\x01\\xff.,                                        -1",
        "\\x8a\\x02\\xff\\x00.,                                   255",
        "\\x8a\\x05\\x00\\x00\\x00\\x80\\x00.,                    2147483648",
        "\\x8a\\x08\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x7f.,     9223372036854775807"
    })
    void isReadWhenItIsLong(String pickle, String integer) {
        assertThat(read(pickle)).isEqualTo(integer);
    }

    @Test
    void isRefusedBeyondEightBytes() {
        assertThat(read("\\x8a\\x09\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x80\\x00."))
                .isEqualTo("DamagedMessage: The pickle holds an integer of more than 8 bytes.");
    }

    @ParameterizedTest
    @CsvSource({
        "I0\\x0a.,                  0",
        "I-17\\x0a.,                -17",
        "I999999999999999999\\x0a., 999999999999999999"
    })
    void isReadFromALineOfProtocolZero(String pickle, String integer) {
        assertThat(read(pickle)).isEqualTo(integer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I00\\x0a.", "I01\\x0a.", "I-0\\x0a.", "I007\\x0a."})
    void isRefusedWhenItsLineIsATruthValue(String pickle) {
        assertThat(read(pickle)).isEqualTo("DamagedMessage: The pickle holds a number that is not one.");
    }

    private static String read(String pickle) {
        return attempt(() -> PickleReader.readWithIntegers(bytes(pickle)));
    }
}
