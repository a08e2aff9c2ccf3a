package greenroom.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.conversation.Username;
import greenroom.store.Framed;
import greenroom.store.InMemoryLog;
import greenroom.wire.Command;
import greenroom.wire.Frame;
import greenroom.wire.FrameBytes;
import greenroom.wire.NewMessage;
import greenroom.wire.Tail;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberTest {

    private final Outbox outbox = new Outbox(10_000, () -> { });
    private final Member alice = new Member(new Username("Alice"), new ClientSession("12f5", outbox, () -> { }),
            InetAddress.getLoopbackAddress());

    @Test
    void isToldWhenTheConversationIsFull() throws Exception {
        InMemoryLog full = new InMemoryLog("c0de", () -> Instant.EPOCH, 10);
        alice.receive(new NewMessage("Alice", "hello").frame(), new Moderation(full, Integer.MAX_VALUE),
                new GracefulShutdown(new Announcements(new Audience(Runnable::run), full, () -> Instant.EPOCH),
                        ShutdownRules.STANDARD, () -> Instant.EPOCH, () -> { }));

        assertThat(outbox.take().map(FrameBytes::bytes).map(frame -> new String(frame, UTF_8)).orElse("nothing"))
                .endsWith("The conversation is full: nothing more can be said.");
    }

    @Test
    void isToldWhatIsNewWhenItFollows() throws Exception {
        InMemoryLog messages = new InMemoryLog("c0de", () -> Instant.EPOCH, 1_000);
        messages.note("one");
        messages.note("two");
        Frame rest = new Tail("c0de", 1, List.of(new Message(Instant.EPOCH, "", "two"))).frame();

        alice.receive(new Command.Follow("c0de", 1).frame(), new Moderation(messages, Integer.MAX_VALUE),
                new GracefulShutdown(new Announcements(new Audience(Runnable::run), messages, () -> Instant.EPOCH),
                        ShutdownRules.STANDARD, () -> Instant.EPOCH, () -> { }));

        assertThat(Framed.of(outbox.take().orElseThrow())).isEqualTo(rest);
    }
}
