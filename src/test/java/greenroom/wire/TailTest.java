package greenroom.wire;

import static greenroom.wire.PythonBytes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
