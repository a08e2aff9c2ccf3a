package greenroom.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Username;
import greenroom.store.InMemoryLog;
import greenroom.wire.NewMessage;
import java.net.InetAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemberTest {

    private final Outbox outbox = new Outbox(10_000, () -> { });
    private final Member alice = new Member(new Username("Alice"), new ClientSession("12f5", outbox),
            InetAddress.getLoopbackAddress());

    @Test
    void isToldWhenTheConversationIsFull() throws Exception {
        InMemoryLog full = new InMemoryLog("c0de", () -> Instant.EPOCH, 10);
        alice.receive(new NewMessage("Alice", "hello").frame(), new Moderation(full, Integer.MAX_VALUE),
                new GracefulShutdown(new Announcements(new Audience(1), full, () -> Instant.EPOCH),
                        ShutdownRules.STANDARD, () -> Instant.EPOCH, () -> { }));

        assertThat(outbox.take().map(frame -> new String(frame, UTF_8)).orElse("nothing"))
                .endsWith("The conversation is full: nothing more can be said.");
    }
}
