package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.net.ConnectionHandler;
import greenroom.store.InMemoryLog;
import greenroom.wire.Command;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final Timeout NEVER = new Timeout(new ManualTimer().executor(), Duration.ofHours(1));

    private final ClientSessions sessions = new ClientSessions(new UnguessableIds(new Random(7)), NEVER);
    private final InMemoryLog messages = new InMemoryLog("c0de", () -> Instant.EPOCH, 10_000);
    private final Audience audience = new Audience(Runnable::run);
    private final Announcements announcements = new Announcements(audience, messages, () -> Instant.EPOCH);
    private final Lobby lobby = new Lobby(sessions, new Roster(new NameClaims(), audience, announcements),
            new Moderation(messages, 100),
            new GracefulShutdown(announcements, ShutdownRules.STANDARD, () -> Instant.EPOCH, () -> { }));
    private final FakeConnection connection = new FakeConnection();

    @Test
    void makesAPauseAfterAMessageTooMany() {
        ByteBuffer much = ByteBuffer.wrap(joinAndSay("hello", 13));
        ConnectionHandler reception = new ReceivePort(new Admission(10, 10, new Random(7)), lobby, NEVER, 1_000,
                () -> new Allowance(new Budget(new Rate(1), Rate.UNLIMITED), () -> Instant.EPOCH)).receive(connection);

        reception.received(much);
        assertThat(messages.end()).as("messages before the pause").isEqualTo(10);
        reception.received(much);

        assertThat(messages.end()).as("messages after a pause").isEqualTo(11);
        assertThat(connection.done).isEqualTo(List.of("paused for 1000 ms", "paused for 2000 ms"));
    }

    private byte[] joinAndSay(String text, int times) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        Payload connect = new Command.Connect("Alice", sessions.open(new Outbox(10_000, () -> { }), () -> { }).id());
        frames.writeBytes(connect.frame().bytes());
        for (int i = 0; i < times; i++) {
            frames.writeBytes(new NewMessage("Alice", text).frame().bytes());
        }
        return frames.toByteArray();
    }
}
