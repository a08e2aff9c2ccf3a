package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.FrameType.CMD;
import static greenroom.wire.FrameType.MSG;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {

    private static final int LIMIT = 65_536;

    @Test
    void readsOneFrameAfterTheOther() throws Exception {
        FrameReader reader = reader("msg:5           hellocmd:0           ");
        assertThat(reader.read()).contains(new Frame(MSG, ascii("hello")));
        assertThat(reader.read()).contains(new Frame(CMD, ascii("")));
    }

    @Test
    void hasNothingMoreWhenTheStreamEndsBetweenFrames() throws Exception {
        FrameReader reader = reader("msg:5           hello");
        reader.read();
        assertThat(attempt(reader::read)).isEqualTo("Optional.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "msg:5          ", "msg:5           ", "msg:5           hell"})
    void noticesThatTheStreamEndsWithinAFrame(String stream) {
        assertThat(attempt(reader(stream)::read)).isEqualTo("CutOffFrame: The connection ended within a frame.");
    }

    @Test
    void refusesMoreDataThanItsLimitBeforeItTakesAny() throws Exception {
        InputStream in = new ByteArrayInputStream(ascii("msg:65537       hello"));
        assertThat(attempt(new FrameReader(in, LIMIT)::read))
                .isEqualTo("MalformedFrame: The header announces 65537 bytes, and the limit is 65536.");
        assertThat(in.available()).isEqualTo("hello".length());
    }

    @Test
    void takesNoMoreMemoryThanHasArrived() {
        InputStream in = new ByteArrayInputStream(ascii("msg:2147483647  hello"));
        assertThat(attempt(new FrameReader(in, Integer.MAX_VALUE)::read))
                .isEqualTo("CutOffFrame: The connection ended within a frame.");
    }

    private static FrameReader reader(String stream) {
        return new FrameReader(new ByteArrayInputStream(ascii(stream)), LIMIT);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
