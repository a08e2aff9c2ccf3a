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

class FrameDecoderTest {

    private final FrameDecoder decoder = new FrameDecoder();

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
