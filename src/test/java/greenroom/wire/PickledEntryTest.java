package greenroom.wire;

import static greenroom.wire.PythonBytes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PickledEntryTest {

    @Test
    void isATupleWithNothingAroundIt() {
        assertThat(shown(PickledEntry.of(new Message(Instant.ofEpochMilli(1500), "alice", "hi"))))
                .isEqualTo("G?\\xf8\\x00\\x00\\x00\\x00\\x00\\x00X\\x05\\x00\\x00\\x00aliceX\\x02\\x00\\x00\\x00hi\\x87");
    }
}
