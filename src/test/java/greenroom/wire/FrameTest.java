package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void putsTheHeaderBeforeTheData() {
        assertThat(new String(frame("hello").bytes(), UTF_8)).isEqualTo("msg:5           hello");
    }

    private static Frame frame(String data) {
        return new Frame(Kind.MSG, data.getBytes(UTF_8));
    }
}
