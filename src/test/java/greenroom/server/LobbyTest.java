package greenroom.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenroom.conversation.Message;
import greenroom.net.ConnectionHandler;
import greenroom.store.InMemoryLog;
import greenroom.store.Said;
import greenroom.wire.Command;
import greenroom.wire.FrameBytes;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same promises as in RelayTest, without a socket and without waiting. */
class LobbyTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final ClientSessions sessions = new ClientSessions(new UnguessableIds(new Random(7)),
            new Timeout(Ticker.timer(), Duration.ofHours(1)));
    private final Audience audience = new Audience(Runnable::run);
    private final InMemoryLog messages = new InMemoryLog("c0de", () -> NOON, 10_000);
    private final Announcements announcements = new Announcements(audience, messages, () -> NOON);
    private final Lobby lobby = new Lobby(sessions, new Roster(new NameClaims(), audience, announcements),
            new Moderation(messages, Integer.MAX_VALUE),
            new GracefulShutdown(announcements, ShutdownRules.STANDARD, this::now, () -> { }));
    private final Outbox outbox = new Outbox(10_000, () -> { });
    private final List<String> come = new ArrayList<>();
    private final ClientSession session = sessions.open(outbox, () -> come.add("Alice"));
    private final ReceivePort port = portFor(2);
    private final FakeConnection connection = new FakeConnection();
    private Instant now = NOON;

    @Test
    void announcesAMemberAndTakesWhatItSays() throws Exception {
        audience.admit(outbox, new Command.Session(session.id()));

        join("Alice", new NewMessage("Alice", "hello"));

        assertThat(heard()).contains("session", "client_connected\u001fAlice");
        assertThat(said()).isEqualTo(List.of(new Message(NOON, "Alice", "hello")));
    }

    @Test
    void takesAMemberForNoStranger() throws Exception {
        join("Alice");

        assertThat(come).isEqualTo(List.of("Alice"));
    }

    @Test
    void endsASessionWithItsSpeakingConnection() throws Exception {
        join("Alice");

        assertThat(connection.done).contains("aborted");
        while (outbox.take().isPresent()) {
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
        now = null;

        assertThatThrownBy(() -> join("Alice", new Command.Shutdown())).isInstanceOf(NullPointerException.class);

        assertThat(Said.in(messages)).extracting(Message::text)
                .isEqualTo(List.of("User Alice unexpectedly disconnected"));
    }

    @Test
    void removesAMemberOnce() throws Exception {
        ConnectionHandler handler = port.receive(connection);
        handler.received(ByteBuffer.wrap(new Command.Connect("Alice", session.id()).frame().bytes()));

        assertThat(lobby.remove("Bob")).isFalse();
        lobby.remove("ALICE");
        handler.closed();

        assertThat(Said.in(messages)).extracting(Message::text)
                .isEqualTo(List.of("User Alice was removed by the operator"));
        assertThat(heard()).contains("refused\u001fThe operator has removed you.");
        assertThat(connection.done).contains("aborted");
    }

    @Test
    void turnsAwayOneTooMany() {
        port.receive(new FakeConnection());
        port.receive(new FakeConnection());

        ConnectionHandler turnedAway = port.receive(connection);
        turnedAway.received(ByteBuffer.wrap(new Command.Connect("Alice", session.id()).frame().bytes()));

        assertThat(String.join(", ", connection.done)).isEqualTo("written: cmd:44          "
                + "refused\u001fThe server is full: try again later., closed after writing");
        assertThat(come).as("those who have joined").isEmpty();
    }

    @Test
    void givesThePlaceOfWhoeverHangsUpToTheNext() {
        port.receive(new FakeConnection()).closed();
        port.receive(new FakeConnection());

        port.receive(connection);

        assertThat(String.join(", ", connection.done)).isEmpty();
    }

    @Test
    void hangsUpOnNoMemberToMakeRoom() {
        ReceivePort ten = portFor(10);
        ten.receive(new FakeConnection()).received(
                ByteBuffer.wrap(new Command.Connect("Alice", session.id()).frame().bytes()));
        for (int i = 0; i < 9; i++) {
            ten.receive(new FakeConnection());
        }

        ten.receive(connection);

        assertThat(String.join(", ", connection.done)).as("what the eleventh is told").contains("The server is full");
    }

    private ReceivePort portFor(int most) {
        return new ReceivePort(new Admission(most, 10, new Random(7)), lobby,
                new Timeout(Ticker.timer(), Duration.ofHours(1)), 1_000,
                () -> new Allowance(Budget.UNLIMITED, this::now));
    }

    private void join(String username, Payload... says) {
        ConnectionHandler handler = port.receive(connection);
        try {
            handler.received(ByteBuffer.wrap(new Command.Connect(username, session.id()).frame().bytes()));
            for (Payload payload : says) {
                handler.received(ByteBuffer.wrap(payload.frame().bytes()));
            }
        } finally {
            handler.closed();
        }
    }

    private Instant now() {
        return now;
    }

    /** What people have said; what the server writes down itself is left out. */
    private List<Message> said() throws Exception {
        return Said.in(messages).stream().filter(message -> !message.isTheServers()).toList();
    }

    /** All that has been put into the outbox, in one string. */
    private String heard() {
        StringBuilder heard = new StringBuilder();
        while (outbox.isOpen()) {
            outbox.take().map(FrameBytes::bytes).ifPresent(frame -> heard.append(new String(frame, UTF_8)));
        }
        return heard.toString();
    }
}
