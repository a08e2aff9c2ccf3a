package greenroom.wire;

import static greenroom.wire.PythonBytes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void picklesEachMessageAsATupleOfTimeNameAndText() {
        Snapshot snapshot = new Snapshot(List.of(new Message(Instant.ofEpochMilli(1500), "alice", "hi")));
        assertThat(shown(snapshot.sealed().pickle())).isEqualTo("\\x80\\x02](" + "G?\\xf8\\x00\\x00\\x00\\x00\\x00\\x00"
                + "X\\x05\\x00\\x00\\x00alice" + "X\\x02\\x00\\x00\\x00hi" + "\\x87" + "e.");
    }
}
