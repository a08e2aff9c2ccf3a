package greenroom.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameBytesTest {

    @Test
    void canBeReadFromAnyOffset() {
        FrameBytes frame = FrameBytes.of("cmd:10".getBytes(US_ASCII));

        assertThat(US_ASCII.decode(frame.from(4)).toString()).isEqualTo("10");
        assertThat(frame.length()).isEqualTo(6);
        assertThat(frame.from(0).isReadOnly()).as("it can only be read").isTrue();
    }

    @Test
    void liesInOnePieceWhereASocketCanTakeIt() {
        FrameBytes frame = FrameBytes.of("cmd:10".getBytes(US_ASCII)).inOnePiece();

        assertThat(US_ASCII.decode(frame.from(0)).toString()).isEqualTo("cmd:10");
        assertThat(frame.from(0).isDirect()).as("it lies outside of the heap").isTrue();
    }
}
