package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.conversation.Username;
import greenroom.store.InMemoryLog;
import greenroom.store.Said;
import greenroom.wire.Command;
import greenroom.wire.NewMessage;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModerationTest {

    private final InMemoryLog messages = new InMemoryLog("c0de", () -> Instant.EPOCH, 10_000);
    private final Moderation moderation = new Moderation(messages, 5);
    private final Outbox outbox = new Outbox(10_000, () -> { });
    private final Member alice = new Member(new Username("Alice"), new ClientSession("12f5", outbox, () -> { }),
            InetAddress.getLoopbackAddress());

    @Test
    void refusesATextThatIsTooLong() throws Exception {
        moderation.hear(alice, new NewMessage("Alice", "\uD83D\uDE00".repeat(5)));
        moderation.hear(alice, new NewMessage("Alice", "hello!"));

        assertThat(Heard.from(outbox))
                .isEqualTo(List.of(new Command.Refused("The message has 6 characters, and the limit is 5.")));
    }

    @Test
    void hearsNothingFromWhoeverIsMuted() throws Exception {
        moderation.mute(alice.username());
        moderation.hear(alice, new NewMessage("Alice", "spam"));
        moderation.unmute(alice.username());
        moderation.hear(alice, new NewMessage("Alice", "sorry"));

        assertThat(Said.in(messages)).extracting(Message::text).isEqualTo(List.of("sorry"));
        assertThat(Heard.from(outbox)).isEqualTo(List.of(new Command.Refused("The operator has muted you.")));
    }
}
