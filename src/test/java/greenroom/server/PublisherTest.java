package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import greenroom.store.InMemoryLog;
import greenroom.wire.Command;
import greenroom.wire.Frame;
import greenroom.wire.FrameBytes;
import greenroom.wire.FrameReader;
import greenroom.wire.FrameType;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryLog messages = new InMemoryLog("c0de", () -> NOON, 10_000);
    private final Audience audience = new Audience(Runnable::run);
    private final Outbox outbox = new Outbox(10_000, () -> { });
    private final Publisher publisher = new Publisher(messages, audience);

    @Test
    void publishesWhatHasBeenSaid() throws Exception {
        audience.admit(outbox, new Command.Session("12f5"));
        messages.append("alice", new PlainText("hello"));

        publisher.publishNews();

        assertThat(received()).isEqualTo(frame(new Message(NOON, "alice", "hello")));
    }

    @Test
    void beginsWithAnEmptyConversation() throws Exception {
        audience.admit(outbox, new Command.Session("12f5"));

        assertThat(received()).isEqualTo(frame());
    }

    @Test
    void wakesNobodyWhileNothingIsNew() {
        AtomicInteger woken = new AtomicInteger();
        audience.admit(outbox, new Command.Session("12f5"));
        outbox.onChange(woken::incrementAndGet);

        publisher.publishNews();

        assertThat(woken).hasValue(0);
    }

    @Test
    void publishesAConversationThatHasBegunAnew() throws Exception {
        audience.admit(outbox, new Command.Session("12f5"));
        messages.append("alice", new PlainText("hello"));
        publisher.publishNews();

        messages.beginAnew("beef");
        messages.append("bob", new PlainText("hello to you"));
        publisher.publishNews();

        assertThat(received()).isEqualTo(frame(new Message(NOON, "bob", "hello to you")));
    }

    private Frame received() throws IOException, MalformedFrame {
        byte[] bytes = outbox.take().map(FrameBytes::bytes).orElse(new byte[0]);
        if (new String(bytes, US_ASCII).startsWith("cmd:")) {
            return received();
        }
        return new FrameReader(new ByteArrayInputStream(bytes), 1_000).read().orElse(new Frame(FrameType.CMD, new byte[0]));
    }

    private static Frame frame(Message... messages) {
        return new Snapshot(List.of(messages)).frame();
    }
}
