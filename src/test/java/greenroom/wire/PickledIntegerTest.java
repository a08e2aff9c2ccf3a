package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.PythonBytes.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static String read(String pickle) {
        return attempt(() -> PickleReader.readWithIntegers(bytes(pickle)));
    }
}
