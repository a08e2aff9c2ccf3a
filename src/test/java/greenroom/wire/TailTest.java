package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.PythonBytes.bytes;
import static greenroom.wire.PythonBytes.shown;
import static greenroom.wire.RecordedFrames.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailTest {

    /** One and a half seconds after the epoch, pickled. */
    private static final String TIME = "G?\\xf8\\x00\\x00\\x00\\x00\\x00\\x00";

    @Test
    void goesOutAsATupleOfConversationPositionAndEntries() throws Exception {
        Tail tail = new Tail("c0de", 17, List.of(new Message(Instant.ofEpochMilli(1500), "alice", "hi")));
        assertThat(shown(SealedPickle.open(tail.frame().data()).pickle())).isEqualTo("\\x80\\x02"
                + "X\\x04\\x00\\x00\\x00c0de" + "\\x8a\\x08\\x11\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
                + "](" + TIME + "X\\x05\\x00\\x00\\x00alice" + "X\\x02\\x00\\x00\\x00hi" + "\\x87" + "e" + "\\x87.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void opensWhatPythonSends(int protocol) throws Exception {
        assertThat(attempt(() -> headOf((Tail) Payload.fromServer(recorded("tail-" + protocol)))))
                .isEqualTo("6 entries of 90dc340ad34a6612f27cc307d887abb2 after 70000: hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x8c\\x04c0deJ\\xff\\xff\\xff\\xff",
        "\\x8c\\x04c0de\\x8a\\x08\\x00\\x00\\x64\\xa7\\xb3\\xb6\\xe0\\x0d",
        "\\x8c\\x00K\\x00", "\\x8c\\x04c\\x1fdeK\\x00",
        "\\x8c\\x41c0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0dec0decK\\x00"})
    void refusesAPlaceThatNobodyCouldComeBackTo(String place) {
        assertThat(attempt(() -> Payload.fromServer(SealedPickle.seal(bytes(place + "]\\x87.")).frame())))
                .isEqualTo("DamagedMessage: The message does not say where in which conversation it stands.");
    }

    private static String headOf(Tail tail) {
        return tail.entries().size() + " entries of " + tail.conversation() + " after " + tail.position() + ": "
                + tail.entries().getFirst().text();
    }
}
