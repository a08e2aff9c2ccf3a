package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void putsTheHeaderBeforeTheData() {
        assertThat(new String(frame("hello").bytes(), UTF_8)).isEqualTo("msg:5           hello");
    }

    @Test
    void showsItsDataAsText() {
        assertThat(new Frame(FrameType.CMD, "refused\u001ftoo long".getBytes(UTF_8)).toString())
                .isEqualTo("Frame[CMD refused␟too long]");
    }

    @Test
    void isEqualToAFrameOfTheSameKindAndData() {
        Set<Frame> frames = new HashSet<>(List.of(frame("hello"), new Frame(FrameType.CMD, frame("hello").data())));
        frames.add(frame("hello"));
        assertThat(frames).hasSize(2);
    }

    private static Frame frame(String data) {
        return new Frame(FrameType.MSG, data.getBytes(UTF_8));
    }
}
