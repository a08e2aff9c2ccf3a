package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void putsTheHeaderBeforeTheData() {
        assertThat(new String(frame("hello").bytes(), UTF_8)).isEqualTo("msg:5           hello");
    }

    @Test
    void showsItsDataAsText() {
        assertThat(new Frame(Kind.CMD, "refused\u001ftoo long".getBytes(UTF_8)).toString())
                .isEqualTo("Frame[CMD refused␟too long]");
    }

    private static Frame frame(String data) {
        return new Frame(Kind.MSG, data.getBytes(UTF_8));
    }
}
