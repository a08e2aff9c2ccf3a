package greenroom.wire;

import static greenroom.wire.PythonBytes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PickleWriterTest {

    @Test
    void writesAnEmptyList() {
        assertThat(shown(new PickleWriter().openList().closeList().bytes())).isEqualTo("\\x80\\x02](e.");
    }
}
