package greenroom.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenroom.conversation.Message;
import greenroom.store.InMemoryLog;
import greenroom.wire.Command;
import greenroom.wire.FrameReader;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same promises as in RelayTest, without a socket and without waiting. */
class LobbyTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final ClientSessions sessions = new ClientSessions(new SessionIds(new Random(7)),
            new Timeout(Ticker.timer(), Duration.ofHours(1)));
    private final Audience audience = new Audience(10);
    private final InMemoryLog messages = new InMemoryLog(() -> NOON, 10_000);
    private final Announcements announcements = new Announcements(audience, messages, () -> NOON);
    private final Lobby lobby = new Lobby(sessions, new Roster(new NameClaims(), audience, announcements), messages,
            new GracefulShutdown(announcements, ShutdownRules.STANDARD, () -> NOON, () -> { }));
    private final Outbox outbox = new Outbox(10, () -> { });
    private final ClientSession session = sessions.open(outbox);
    private final List<String> hungUp = new ArrayList<>();

    @Test
    void announcesAMemberAndTakesWhatItSays() throws Exception {
        audience.admit(outbox, new Command.Session(session.id()));

        join("Alice", new NewMessage("Alice", "hello"));

        assertThat(heard()).contains("session", "client_connected\u001fAlice");
        assertThat(said()).isEqualTo(List.of(new Message(NOON, "Alice", "hello")));
    }

    @Test
    void endsASessionWithItsSpeakingConnection() throws Exception {
        join("Alice");

        assertThat(hungUp).isEqualTo(List.of("hung up"));
        while (outbox.take(Duration.ZERO).isPresent()) {
            continue;
        }
        assertThat(outbox.isOpen()).as("the outbox is open").isFalse();
    }

    @Test
    void tellsWhyANameCannotBe() throws Exception {
        join("  ");

        assertThat(heard()).contains("refused\u001fType a username.");
    }

    @Test
    void tellsWhyAMessageIsNotTaken() throws Exception {
        join("Alice", new NewMessage("Bob", "I owe you"), new NewMessage("Alice", "  "));

        assertThat(heard()).contains("refused\u001fThe username of the message is not yours.",
                "refused\u001fThere is nothing in the message.");
        assertThat(said()).isEmpty();
    }

    @Test
    void letsAMemberGoWhateverGoesWrong() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("a mishap");
            }
        };

        assertThatThrownBy(() -> lobby.receive(new Command.Connect("Alice", session.id()), caller(),
                new FrameReader(broken, 1_000))).isInstanceOf(IllegalStateException.class);

        assertThat(messages.from(0)).extracting(Message::text)
                .isEqualTo(List.of("User Alice unexpectedly disconnected"));
    }

    private Caller caller() {
        return new Caller(InetAddress.getLoopbackAddress(), () -> hungUp.add("hung up"));
    }

    private void join(String username, Payload... says) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Payload payload : says) {
            bytes.writeBytes(payload.frame().bytes());
        }
        lobby.receive(new Command.Connect(username, session.id()), caller(),
                new FrameReader(new ByteArrayInputStream(bytes.toByteArray()), 1_000));
    }

    /** What people have said; what the server writes down itself is left out. */
    private List<Message> said() {
        return messages.from(0).stream().filter(message -> !message.isTheServers()).toList();
    }

    /** All that has been put into the outbox, in one string. */
    private String heard() {
        StringBuilder heard = new StringBuilder();
        while (outbox.isOpen()) {
            outbox.take(Duration.ZERO).ifPresent(frame -> heard.append(new String(frame, UTF_8)));
        }
        return heard.toString();
    }
}
