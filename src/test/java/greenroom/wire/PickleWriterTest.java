package greenroom.wire;

import static greenroom.wire.PythonBytes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PickleWriterTest {

    @Test
    void writesAnEmptyList() {
        assertThat(shown(new PickleWriter().openList().closeList().bytes())).isEqualTo("\\x80\\x02](e.");
    }

    @Test
    void writesANumberMostSignificantByteFirst() {
        assertThat(shown(new PickleWriter().number(1.5).bytes()))
                .isEqualTo("\\x80\\x02G?\\xf8\\x00\\x00\\x00\\x00\\x00\\x00.");
    }

    @Test
    void bindsTheLastThreeValuesIntoATuple() {
        assertThat(shown(new PickleWriter().text("").text("").text("").tuple3().bytes()))
                .isEqualTo("\\x80\\x02" + "X\\x00\\x00\\x00\\x00".repeat(3) + "\\x87.");
    }

    @Test
    void writesAQuestionMarkForHalfACharacter() {
        assertThat(shown(new PickleWriter().text("\ud83d!").bytes())).isEqualTo("\\x80\\x02X\\x02\\x00\\x00\\x00?!.");
    }

    @Test
    void writesATextAfterItsLengthInBytes() {
        assertThat(shown(new PickleWriter().text("alice").bytes())).isEqualTo("\\x80\\x02X\\x05\\x00\\x00\\x00alice.");
        assertThat(shown(new PickleWriter().text("é").bytes())).isEqualTo("\\x80\\x02X\\x02\\x00\\x00\\x00\\xc3\\xa9.");
        assertThat(shown(new PickleWriter().text("z".repeat(258)).bytes())).startsWith("\\x80\\x02X\\x02\\x01\\x00\\x00z");
    }
}
