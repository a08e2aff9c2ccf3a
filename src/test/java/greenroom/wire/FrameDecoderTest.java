package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.FrameType.CMD;
import static greenroom.wire.FrameType.MSG;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameDecoderTest {

    private final FrameDecoder decoder = new FrameDecoder(65_536);

    @Test
    void givesOneFrameAfterTheOther() throws Exception {
        assertThat(framesIn("msg:5           hellocmd:0           "))
                .isEqualTo(List.of(new Frame(MSG, ascii("hello")), new Frame(CMD, ascii(""))));
    }

    @Test
    void putsTogetherWhatComesInPieces() {
        assertThat(attempt(() -> framesIn("msg", ":5       ", "    h", "el", "", "locmd:0           ")))
                .isEqualTo("[Frame[MSG hello], Frame[CMD ]]");
    }

    @Test
    void refusesMoreDataThanItsLimitBeforeItTakesAny() {
        ByteBuffer bytes = ByteBuffer.wrap(ascii("msg:65537       hello"));
        assertThat(attempt(() -> decoder.next(bytes)))
                .isEqualTo("MalformedFrame: The header announces 65537 bytes, and the limit is 65536.");
        assertThat(bytes.remaining()).isEqualTo("hello".length());
        assertThat(attempt(() -> new FrameDecoder(65_536).next(ByteBuffer.wrap(ascii("msg:65536       hello")))))
                .isEqualTo("Optional.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "msg:5           ", "msg:5           hell"})
    void knowsThatItIsWithinAFrame(String stream) throws Exception {
        assertThat(decoder.isWithinFrame()).as("it was within a frame before").isFalse();

        framesIn(stream);

        assertThat(decoder.isWithinFrame()).as("it is within a frame").isTrue();
    }

    private List<Frame> framesIn(String... pieces) throws MalformedFrame {
        List<Frame> frames = new ArrayList<>();
        for (String piece : pieces) {
            ByteBuffer bytes = ByteBuffer.wrap(ascii(piece));
            for (Optional<Frame> next = decoder.next(bytes); next.isPresent(); next = decoder.next(bytes)) {
                frames.add(next.get());
            }
        }
        return frames;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
