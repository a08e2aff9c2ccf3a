package greenroom.wire;

import static greenroom.wire.PythonBytes.shown;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Message HI = new Message(Instant.ofEpochMilli(1500), "alice", "hi");

    @Test
    void makesASnapshotOfEntries() throws Exception {
        byte[] entries = join(PickledEntry.of(HI), PickledEntry.of(HI));

        assertThat(shown(inside(Envelope.OF_ALL, entries)))
                .isEqualTo(shown(new Snapshot(List.of(HI, HI)).frame().bytes()));
    }

    @Test
    void makesATailOfEntries() {
        Envelope tail = Envelope.ofATail("c0de", 7);

        assertThat(shown(join(tail.opening(), "entries".getBytes(US_ASCII), tail.closing())))
                .isEqualTo("\\x80\\x02X\\x04\\x00\\x00\\x00c0de\\x8a\\x08\\x07\\x00\\x00\\x00\\x00\\x00\\x00\\x00](entriese\\x87.");
    }

    /** As a server does it that keeps the entries as bytes. */
    private static byte[] inside(Envelope envelope, byte[] entries) throws Exception {
        byte[] pickle = join(envelope.opening(), entries, envelope.closing());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(pickle);
        return join(envelope.head(entries.length), entries, envelope.trailer(hash));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
