package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.PythonBytes.bytes;
import static greenroom.wire.PythonBytes.shown;
import static greenroom.wire.RecordedFrames.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewMessageTest {

    @Test
    void goesOutAsATupleOfNameAndText() throws Exception {
        SealedPickle sent = SealedPickle.open(new NewMessage("alice", "hi").frame().data());
        assertThat(shown(sent.pickle()))
                .isEqualTo("\\x80\\x02" + "X\\x05\\x00\\x00\\x00alice" + "X\\x02\\x00\\x00\\x00hi" + "\\x86.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x8c\\x01a.", ").", "\\x8c\\x01a\\x85.", "\\x8c\\x01a\\x8c\\x01b\\x8c\\x01c\\x87.",
        "\\x8c\\x01a]\\x86.", "]\\x8c\\x01a\\x86.", "](\\x8c\\x01a\\x8c\\x01be.", "]q\\x00h\\x00\\x86."})
    void refusesWhatIsNotANameAndAText(String pickle) {
        assertThat(attempt(() -> Payload.fromClient(SealedPickle.seal(bytes(pickle)).frame())))
                .isEqualTo("DamagedMessage: The message is not a tuple of username and text.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void opensWhatPythonSays(int protocol) throws Exception {
        assertThat(Payload.fromClient(recorded("new-message-" + protocol)))
                .isEqualTo(new NewMessage("Jürgen", "Shall we? 🎭\n\\" + "u0041 \u001f" + "z".repeat(300)));
    }
}
