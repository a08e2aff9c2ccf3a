package greenroom.wire;

import static greenroom.wire.PythonBytes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PickleWriterTest {

    private static final String PROTOCOL_2 = "\\x80\\x02";
    private static final String STOP = ".";

    @Test
    void writesAnEmptyList() {
        assertThat(written(new PickleWriter().openList().closeList())).isEqualTo("](e");
    }

    @Test
    void writesANumberMostSignificantByteFirst() {
        assertThat(written(new PickleWriter().number(1.5)))
                .isEqualTo("G?\\xf8\\x00\\x00\\x00\\x00\\x00\\x00");
    }

    @Test
    void writesAnIntegerInEightBytesTheLowestFirst() {
        assertThat(written(new PickleWriter().integer(258)))
                .isEqualTo("\\x8a\\x08\\x02\\x01\\x00\\x00\\x00\\x00\\x00\\x00");
    }

    @Test
    void bindsTheLastThreeValuesIntoATuple() {
        assertThat(written(new PickleWriter().text("").text("").text("").tuple3()))
                .isEqualTo("X\\x00\\x00\\x00\\x00".repeat(3) + "\\x87");
    }

    @Test
    void writesAQuestionMarkForHalfACharacter() {
        assertThat(written(new PickleWriter().text("\ud83d!"))).isEqualTo("X\\x02\\x00\\x00\\x00?!");
    }

    @Test
    void writesATextAfterItsLengthInBytes() {
        assertThat(written(new PickleWriter().text("alice"))).isEqualTo("X\\x05\\x00\\x00\\x00alice");
        assertThat(written(new PickleWriter().text("é"))).isEqualTo("X\\x02\\x00\\x00\\x00\\xc3\\xa9");
        assertThat(written(new PickleWriter().text("z".repeat(258)))).startsWith("X\\x02\\x01\\x00\\x00z");
    }

    /** What stands between the protocol and the stop, which every pickle has. */
    private static String written(PickleWriter writer) {
        String pickle = shown(writer.bytes());
        assertThat(pickle).startsWith(PROTOCOL_2).endsWith(STOP);
        return pickle.substring(PROTOCOL_2.length(), pickle.length() - STOP.length());
    }
}
