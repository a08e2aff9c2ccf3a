package greenroom.client.link;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import greenroom.ThreadDump;
import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.NewMessage;
import greenroom.wire.Snapshot;
import greenroom.wire.Tail;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {

    private static final Address HERE = new Address("localhost");
    private static final Username ALICE = new Username("Alice");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BRIEF = Duration.ofMillis(100);
    private static final Command HI = new Command.Session("12f5");
    private static final Command MAY_FOLLOW = new Command.Capabilities(List.of("sing", "follow"));
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Command ALICE_HAS_COME = new Command.ClientConnected("Alice", NOON);

    private final BlockingQueue<News> heard = new LinkedBlockingQueue<>();

    @Test
    void saysThatNothingIsListening() throws IOException {
        int port = freePort();

        assertThatThrownBy(() -> Connection.open(HERE, new Ports(port, port), ALICE, PATIENCE, new Bookmark()))
                .isInstanceOf(CannotConnect.class)
                .hasMessage("Nothing is listening at localhost, port " + port + ".");
    }

    @Test
    void saysThatThereIsNoSuchComputer() {
        assertThatThrownBy(() -> Connection.open(new Address("no-such-computer.invalid"), new Ports(6969, 6970), ALICE,
                PATIENCE, new Bookmark()))
                .isInstanceOf(CannotConnect.class)
                .hasMessage("No computer is known by the name no-such-computer.invalid.");
    }

    @Test
    void saysWhyItWasRefused() throws IOException {
        try (FakeServer server = new FakeServer().says(new Command.Refused("The server is full: try again later."))) {
            assertThatThrownBy(() -> join(server))
                    .isInstanceOf(CannotConnect.class)
                    .hasMessage("The server is full: try again later.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "cmd:2           hi"})
    void saysThatSomethingElseIsThere(String greeting) throws IOException {
        try (FakeServer server = new FakeServer().says(greeting.getBytes(US_ASCII))) {
            assertThatThrownBy(() -> join(server))
                    .isInstanceOf(CannotConnect.class)
                    .hasMessage("What answers at localhost, port " + server.port() + ", is not a Greenroom server.");
        }
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        try (FakeServer server = new FakeServer()) {
            assertTimeoutPreemptively(PATIENCE, () ->
                    assertThatThrownBy(() -> join(server, BRIEF))
                            .isInstanceOf(CannotConnect.class)
                            .hasMessage("Nobody answers at localhost, port " + server.port() + "."));
        }
    }

    @Test
    void bringsTheConversation() throws Exception {
        List<Message> hello = List.of(new Message(NOON, "alice", "hello"));
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME, new Snapshot(hello))) {
            Connection connection = join(server);

            connection.listen(heard::add);

            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Spoken(new Conversation(hello)));
        }
    }

    @Test
    void dropsADamagedUpdateAndGoesOn() throws Exception {
        byte[] damaged = new Snapshot(List.of(new Message(NOON, "alice", "hello"))).frame().bytes();
        damaged[40]++;
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME).says(damaged).says(new Snapshot(List.of()))) {
            join(server).listen(heard::add);

            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Damaged());
            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Spoken(Conversation.EMPTY));
        }
    }

    @Test
    void noticesThatTheServerIsGone() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            join(server).listen(heard::add);

            server.hangsUp();

            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Lost("The connection to the server is lost."));
        }
    }

    @Test
    void saysThatTheServerHungUpWithoutAWord() throws IOException {
        try (FakeServer server = new FakeServer()) {
            server.hangsUpAtOnce();

            assertThatThrownBy(() -> join(server))
                    .isInstanceOf(CannotConnect.class)
                    .hasMessage("What answers at localhost, port " + server.port() + ", is not a Greenroom server.");
        }
    }

    @Test
    void saysConnectWithItsNameAndTheIdOfItsSession() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            join(server);

            assertThat(server.hears()).isEqualTo(new Command.Connect("Alice", "12f5"));
        }
    }

    @Test
    void saysWhyItsNameWasRefused() throws Exception {
        Command taken = new Command.Refused("The username Alice is taken: choose another.");
        try (FakeServer server = new FakeServer().says(HI, new Snapshot(List.of()), taken)) {
            assertThatThrownBy(() -> join(server))
                    .isInstanceOf(CannotConnect.class)
                    .hasMessage("The username Alice is taken: choose another.");
        }
    }

    @Test
    void keepsWhatItHearsBeforeItIsWelcome() throws Exception {
        List<Message> hello = List.of(new Message(NOON, "bob", "hello"));
        try (FakeServer server = new FakeServer().says(HI, new Snapshot(hello), ALICE_HAS_COME)) {
            join(server).listen(heard::add);

            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Spoken(new Conversation(hello)));
        }
    }

    @Test
    void saysWhatItIsTold() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            Connection connection = join(server);
            server.hears();

            connection.say(new PlainText("hello"));

            assertThat(server.hears()).isEqualTo(new NewMessage("Alice", "hello"));
        }
    }

    @Test
    void doesNotSayWhatWouldReachNobody() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            Connection connection = join(server);

            connection.close();

            assertThatThrownBy(() -> connection.say(new PlainText("hello"))).isInstanceOf(NotSaid.class)
                    .hasMessage("The connection to the server is lost.");
        }
    }

    @Test
    void doesNotSayWhatTheServerWouldRefuse() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            Connection connection = join(server);

            assertThatThrownBy(() -> connection.say(new PlainText("a".repeat(65_500)))).isInstanceOf(NotSaid.class)
                    .hasMessage("This is too long for one message: say it in parts.");
        }
    }

    @Test
    void fallsSilentWhenTheServerIsGone() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            Connection connection = join(server);
            connection.listen(heard::add);

            server.hangsUp();
            heard.poll(10, SECONDS);

            assertThatThrownBy(() -> connection.say(new PlainText("anybody?"))).isInstanceOf(NotSaid.class)
                    .hasMessage("The connection to the server is lost.");
        }
    }

    @Test
    void bringsWhoHasComeAndWhatWasRefused() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME, new Command.Unknown("sing"),
                new Command.ClientConnected("Bob", NOON), new Command.Refused("There is nothing in the message."))) {
            join(server).listen(heard::add);

            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Arrived("Bob"));
            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Refused("There is nothing in the message."));
        }
    }

    @Test
    void givesUpOnAServerThatTalksWithoutWelcomingIt() throws Exception {
        Command[] chatter = new Command[1_001];
        Arrays.fill(chatter, new Command.ClientConnected("Bob", NOON));
        try (FakeServer server = new FakeServer().says(HI).says(chatter)) {
            assertThatThrownBy(() -> join(server))
                    .isInstanceOf(CannotConnect.class)
                    .hasMessage("What answers at localhost, port " + server.port() + ", is not a Greenroom server.");
        }
    }

    @Test
    void bringsWhoIsHereAndWhoHasLeft() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME,
                new Command.ClientsConnected(List.of("Bob", "Alice")), new Command.ClientDisconnected("Bob", NOON))) {
            join(server).listen(heard::add);

            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Present(List.of("Bob", "Alice")));
            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Left("Bob"));
        }
    }

    @Test
    void saysThatItLeaves() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            Connection connection = join(server);
            server.hears();

            connection.say(new PlainText("goodbye"));
            connection.leave(PATIENCE);

            assertThat(server.hears()).isEqualTo(new NewMessage("Alice", "goodbye"));
            assertThat(server.hears()).isEqualTo(new Command.Disconnect());
        }
    }

    @Test
    void leavesAServerThatTakesNothingAllTheSame() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            Connection connection = join(server);
            assertThatThrownBy(() -> sayTooMuch(connection)).isInstanceOf(NotSaid.class);

            assertTimeoutPreemptively(PATIENCE, () -> connection.leave(BRIEF));

            assertThatThrownBy(() -> connection.say(new PlainText("hello"))).isInstanceOf(NotSaid.class)
                    .hasMessage("The connection to the server is lost.");
        }
    }

    @Test
    void bringsHowLongTheServerStaysOpen() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME, new Command.ServerShutdown(30),
                new Command.ServerShutdownCancelled())) {
            join(server).listen(heard::add);

            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Closing(30));
            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.StaysOpen());
        }
    }

    @Test
    void asksForTheEndOfTheServer() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME)) {
            Connection connection = join(server);
            server.hears();

            connection.shutDown();

            assertThat(server.hears()).isEqualTo(new Command.Shutdown());
        }
    }

    @Test
    void namesTheThreadThatHears() throws Exception {
        CompletableFuture<String> thread = new CompletableFuture<>();
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME, new Command.ClientConnected("Bob", NOON))) {
            join(server).listen(news -> thread.complete(Thread.currentThread().getName()));

            assertThat(thread.get(10, SECONDS)).isEqualTo("receiver-Alice");
        }
    }

    @Test
    void namesTheThreadThatSpeaks() throws Exception {
        Command cleo = new Command.ClientConnected("Cleo", NOON);
        try (FakeServer server = new FakeServer().says(HI, cleo);
                Connection connection = Connection.open(HERE, server.ports(), new Username("Cleo"), PATIENCE,
                        new Bookmark())) {
            assertThatThrownBy(() -> sayTooMuch(connection)).isInstanceOf(NotSaid.class);

            assertThat(ThreadDump.names().filter(name -> name.endsWith("Cleo")).toList())
                    .isEqualTo(List.of("sender-Cleo"));
        }
    }

    @Test
    void asksForWhatIsNewAsSoonAsItKnowsThatItMay() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, MAY_FOLLOW, ALICE_HAS_COME)) {
            join(server);

            assertThat(server.hears()).isEqualTo(new Command.Connect("Alice", "12f5"));
            assertThat(server.said()).isEqualTo(new Command.Follow("", 0).toString());
        }
    }

    @Test
    void bringsWhatIsNew() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, MAY_FOLLOW, ALICE_HAS_COME, tail(0, "hello"), tail(1, "hi"))) {
            join(server).listen(heard::add);

            assertThat(Objects.toString(heard.poll(10, SECONDS), "nothing")).isEqualTo("Begun[]");
            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Added(tail(0, "hello").entries()));
            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Added(tail(1, "hi").entries()));
        }
    }

    @Test
    void passesOverTheWholeOfWhatItFollows() throws Exception {
        Snapshot whole = new Snapshot(tail(0, "hello").entries());
        try (FakeServer server = new FakeServer().says(HI, MAY_FOLLOW, whole, ALICE_HAS_COME, tail(0, "hello"))) {
            join(server).listen(heard::add);

            assertThat(heard.poll(10, SECONDS)).isEqualTo(new News.Begun());
        }
    }

    @Test
    void asksForWhatIsMissing() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, MAY_FOLLOW, ALICE_HAS_COME, tail(0, "one"), tail(2, "three"))) {
            join(server).listen(heard::add);
            server.hears();
            server.hears();

            assertThat(server.said()).isEqualTo(new Command.Follow("c0de", 1).toString());
        }
    }

    @Test
    void asksForWhatIsMissingOnce() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, MAY_FOLLOW, ALICE_HAS_COME, tail(1, "two"), tail(2, "three"),
                tail(0, "one"), tail(2, "three"))) {
            join(server).listen(heard::add);
            server.hears();

            assertThat(server.hears()).as("what it says as soon as it may").isEqualTo(new Command.Follow("", 0));
            assertThat(server.hears()).as("what it says of the first gap").isEqualTo(new Command.Follow("", 0));
            assertThat(server.hears()).as("what it says of the second gap").isEqualTo(new Command.Follow("c0de", 1));
        }
    }

    @Test
    void passesOverATailThatItHasNotAskedFor() throws Exception {
        Command bobHasCome = new Command.ClientConnected("Bob", NOON);
        try (FakeServer server = new FakeServer().says(HI, ALICE_HAS_COME, tail(0, "hello"), bobHasCome)) {
            join(server).listen(heard::add);

            assertThat(Objects.toString(heard.poll(10, SECONDS), "nothing")).isEqualTo("Arrived[username=Bob]");
        }
    }

    @Test
    void asksForWhatWasDamaged() throws Exception {
        byte[] damaged = tail(1, "two").frame().bytes();
        damaged[40]++;
        try (FakeServer server = new FakeServer().says(HI, MAY_FOLLOW, ALICE_HAS_COME, tail(0, "one")).says(damaged)) {
            join(server).listen(heard::add);
            server.hears();
            server.hears();

            assertThat(server.said()).isEqualTo(new Command.Follow("c0de", 1).toString());
        }
    }

    @Test
    void comesBackToWhereItWas() throws Exception {
        try (FakeServer server = new FakeServer().says(HI, MAY_FOLLOW, ALICE_HAS_COME, tail(0, "one"))) {
            LinkFactory links = Connection.factory(HERE, server.ports(), ALICE, PATIENCE);
            links.connect().listen(heard::add);
            server.hears();
            assertThat(server.hears()).isEqualTo(new Command.Follow("", 0));
            hearUntilLost(server);

            server.awaitsTheNext().says(HI, MAY_FOLLOW, ALICE_HAS_COME);
            links.connect();

            server.hears();
            assertThat(server.hears()).isEqualTo(new Command.Follow("c0de", 1));
        }
    }

    private void hearUntilLost(FakeServer server) throws Exception {
        server.hangsUp();
        for (News news = heard.poll(10, SECONDS); !(news instanceof News.Lost); news = heard.poll(10, SECONDS)) {
            assertThat(news).as("what is heard until the end").isNotNull();
        }
    }

    @Test
    void tellsHowFarItHasCaughtUpInPortions() throws Exception {
        List<Message> long100 = IntStream.range(0, 100)
                .mapToObj(i -> new Message(NOON.minusSeconds(100 - i), "bob", "a".repeat(10_000))).toList();
        try (FakeServer server = new FakeServer().says(HI, MAY_FOLLOW, ALICE_HAS_COME,
                new Tail("c0de", 0, long100), tail(100, "that is all"))) {
            join(server).listen(heard::add);

            List<String> all = heardUntil("100 %");
            assertThat(all.stream().limit(5).toList())
                    .isEqualTo(List.of("begun", "3 entries", "2 %", "3 entries", "5 %"));
            assertThat(all.reversed().stream().limit(3).toList()).isEqualTo(List.of("100 %", "1 entries", "99 %"));
        }
    }

    private List<String> heardUntil(String last) throws InterruptedException {
        List<String> all = new ArrayList<>(List.of(""));
        while (!List.of(last, "silence").contains(all.getLast())) {
            all.add(switch (heard.poll(1, SECONDS)) {
                case News.Begun() -> "begun";
                case News.Added(List<Message> entries) -> entries.size() + " entries";
                case News.CatchingUp(int percent) -> percent + " %";
                case null, default -> "silence";
            });
        }
        return all.subList(1, all.size());
    }

    private static Tail tail(long position, String text) {
        return new Tail("c0de", position, List.of(new Message(NOON, "bob", text)));
    }

    private static void sayTooMuch(Connection connection) throws NotSaid {
        for (int i = 0; i < 1_000; i++) {
            connection.say(new PlainText("a".repeat(60_000)));
        }
    }

    private static Connection join(FakeServer server) throws CannotConnect {
        return join(server, PATIENCE);
    }

    private static Connection join(FakeServer server, Duration patience) throws CannotConnect {
        return Connection.open(HERE, server.ports(), ALICE, patience, new Bookmark());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
