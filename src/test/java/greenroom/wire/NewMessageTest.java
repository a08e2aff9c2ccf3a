package greenroom.wire;

import static greenroom.wire.PythonBytes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewMessageTest {

    @Test
    void goesOutAsATupleOfNameAndText() throws Exception {
        SealedPickle sent = SealedPickle.open(new NewMessage("alice", "hi").frame().data());
        assertThat(shown(sent.pickle()))
                .isEqualTo("\\x80\\x02" + "X\\x05\\x00\\x00\\x00alice" + "X\\x02\\x00\\x00\\x00hi" + "\\x86.");
    }
}
