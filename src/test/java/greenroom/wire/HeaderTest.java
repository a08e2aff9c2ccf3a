package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.FrameType.CMD;
import static greenroom.wire.FrameType.MSG;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final String NO_HEADER = "MalformedFrame: The header is not msg: or cmd: and a length.";

    @Test
    void padsTheHeaderToSixteenBytes() {
        assertThat(written(new Header(MSG, 5))).isEqualTo("msg:5           ");
    }

    @Test
    void namesTheKindAndTheLengthOfWhatFollows() {
        assertThat(written(new Header(CMD, 1048576))).isEqualTo("cmd:1048576     ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 65_536, Integer.MAX_VALUE})
    void readsBackWhatItWrites(int length) throws Exception {
        assertThat(Header.parse(new Header(MSG, length).bytes())).isEqualTo(new Header(MSG, length));
        assertThat(Header.parse(new Header(CMD, length).bytes())).isEqualTo(new Header(CMD, length));
    }

    @Test
    void refusesWhatIsNeitherAMessageNorACommand() {
        assertThat(refusalOf("GET / HTTP/1.1\r\n")).isEqualTo(NO_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg:            ", "msg:x           ", "msg:-5          ", "msg:+5          ",
        "msg: 5          ", "msg:5 5         ", "msg:5x          ", "msg:05          ", "msg:00          ",
        "msg:5\t          ", "msg:5\0          ", "MSG:5           ", "msg5            "})
    void refusesALengthThatIsNotPlainDigits(String header) {
        assertThat(refusalOf(header)).isEqualTo(NO_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg:2147483648  ", "msg:999999999999"})
    void refusesALengthThatNoArrayCanHold(String header) {
        assertThat(refusalOf(header))
                .isEqualTo("MalformedFrame: The header announces more than 2147483647 bytes.");
    }

    private static String refusalOf(String header) {
        return attempt(() -> Header.parse(header.getBytes(US_ASCII)));
    }

    private static String written(Header header) {
        return new String(header.bytes(), US_ASCII);
    }
}
