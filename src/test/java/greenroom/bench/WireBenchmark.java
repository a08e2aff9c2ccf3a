package greenroom.bench;

import greenroom.conversation.Message;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to take in what has come. */
@State(Scope.Benchmark)
public class WireBenchmark {

    static final String TEXT = "sixty characters are what somebody says at a time in a chat.";
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final int MOST_BYTES = 1 << 20;

    private final Frame said = new NewMessage("Alice", TEXT).frame();
    private final byte[] sent = said.bytes();
    private final Frame heard = new Snapshot(messages(100)).frame();

    static List<Message> messages(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Message(NOON.plusMillis(i), "Alice", TEXT)).toList();
    }

    /** Its hash, and the pickle of one message, as a server does. */
    @Benchmark
    public Payload readTheMessageOfAClient() throws DamagedMessage, MalformedFrame {
        return Payload.fromClient(said);
    }

    /** Its hash, and the pickle of a hundred entries, as a client does. */
    @Benchmark
    public Payload readAHundredEntries() throws DamagedMessage, MalformedFrame {
        return Payload.fromServer(heard);
    }

    @Benchmark
    public Optional<Frame> parseAHeader() throws IOException, MalformedFrame {
        return new FrameReader(new ByteArrayInputStream(sent), MOST_BYTES).read();
    }
}
