package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.wire.Command;
import greenroom.wire.NewMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelayTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration BRIEF = Duration.ofMillis(50);

    private final Server server = server(new Patience(LONG, LONG, BRIEF, LONG, LONG), ShutdownFrom.LOOPBACK);

    RelayTest() throws IOException {
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void relaysWhatOneSaysToEveryone() throws Exception {
        try (Peer alice = Peer.join(server, "Alice"); Peer bob = Peer.join(server, "Bob")) {
            alice.says(new NewMessage("Alice", "hello"));

            List<Message> expected = List.of(new Message(NOON, "Alice", "hello"));
            assertThat(bob.hearsMessages()).isEqualTo(expected);
            assertThat(alice.hearsMessages()).isEqualTo(expected);
        }
    }

    @Test
    void refusesWhoeverSpeaksBeforeSayingConnect() throws Exception {
        try (Peer stranger = new Peer(server.receivePort())) {
            stranger.says(new NewMessage("Alice", "hello"));

            assertThat(stranger.hears()).isEqualTo(new Command.Refused("Say connect first, and who you are."));
            assertThat(stranger.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"ALICE, The username ALICE is taken: choose another.", "'  ', Type a username."})
    void refusesANameThatCannotBe(String username, String reason) throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.says(new NewMessage("Alice", "I was first"));
            alice.hearsMessages();
            Peer other = Peer.join(server, username);

            assertThat(other.hearsCommand(Command.Refused.class)).isEqualTo(new Command.Refused(reason));
            assertThat(other.isHungUpOn()).as("the connection has ended").isTrue();
            other.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"GET / HTTP/1.1, The header is not msg: or cmd: and a length.",
        "msg:1000000000  , 'The header announces 1000000000 bytes, and the limit is 500.'",
        "cmd:4           hack, The command is unknown."})
    void refusesWhoeverDoesNotSpeakTheProtocol(String bytes, String reason) throws Exception {
        try (Peer alice = Peer.join(server, "Alice"); Peer stranger = new Peer(server.receivePort())) {
            alice.says("%-16s".formatted(bytes).getBytes(US_ASCII));
            stranger.says("%-16s".formatted(bytes).getBytes(US_ASCII));

            assertThat(alice.hearsCommand(Command.Refused.class)).isEqualTo(new Command.Refused(reason));
            assertThat(stranger.hears()).isEqualTo(new Command.Refused(reason));
            assertThat(alice.isHungUpOn()).as("the connection has ended").isTrue();
            assertThat(stranger.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @Test
    void refusesADamagedMessageAndGoesOnListening() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            byte[] damaged = new NewMessage("Alice", "hello").frame().bytes();
            damaged[20]++;
            alice.says(damaged);
            alice.says(new NewMessage("Alice", "hello again"));

            assertThat(alice.hearsCommand(Command.Refused.class))
                    .isEqualTo(new Command.Refused("The hash does not match the message."));
            assertThat(alice.hearsMessages()).isEqualTo(List.of(new Message(NOON, "Alice", "hello again")));
        }
    }

    @ParameterizedTest
    @CsvSource({"Bob, I owe you, The username of the message is not yours.", "Alice, '  ', There is nothing in the message."})
    void refusesAMessageThatNobodyShouldRead(String username, String text, String reason) throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.says(new NewMessage(username, text));
            alice.says(new NewMessage("Alice", "hello"));

            assertThat(alice.hearsCommand(Command.Refused.class)).isEqualTo(new Command.Refused(reason));
            assertThat(alice.hearsMessages()).isEqualTo(List.of(new Message(NOON, "Alice", "hello")));
        }
    }

    @Test
    void refusesATextLongerThanItsLimit() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.says(new NewMessage("Alice", "o".repeat(201)));
            alice.says(new NewMessage("Alice", "hello"));

            assertThat(alice.hearsMessages().getFirst().text().length()).as("characters of what is relayed first")
                    .isEqualTo(5);
        }
    }

    @Test
    void letsItsOperatorKeepOrder() throws Exception {
        try (Peer alice = Peer.welcome(server, "Alice")) {
            assertThat(server.who()).isEqualTo(List.of("Alice"));
            assertThat(List.of(server.mute("Bob"), server.unmute("Bob"), server.remove("Bob")))
                    .isEqualTo(List.of(false, false, false));

            assertThat(server.mute("alice")).as("Alice is there to be muted").isTrue();
            alice.says(new NewMessage("Alice", "spam"));
            assertThat(alice.hearsCommand(Command.Refused.class))
                    .isEqualTo(new Command.Refused("The operator has muted you."));

            assertThat(server.unmute("alice")).as("Alice is there to be heard again").isTrue();
            alice.says(new NewMessage("Alice", "sorry"));
            assertThat(alice.hearsMessages()).isEqualTo(List.of(new Message(NOON, "Alice", "sorry")));

            assertThat(server.remove("alice")).as("Alice is there to be removed").isTrue();
            assertThat(server.who()).isEmpty();
        }
    }

    @Test
    void refusesToConnectTwice() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.says(new Command.Connect("Bob", "12f5"));

            assertThat(alice.hearsCommand(Command.Refused.class))
                    .isEqualTo(new Command.Refused("You have joined already."));
            assertThat(alice.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @Test
    void tellsEveryoneWhoHasCome() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            assertThat(alice.hearsCommand(Command.ClientConnected.class))
                    .isEqualTo(new Command.ClientConnected("Alice", NOON));
            try (Peer bob = Peer.join(server, "Bob")) {
                Command bobHasCome = new Command.ClientConnected("Bob", NOON);
                assertThat(alice.hearsCommand(Command.ClientConnected.class)).isEqualTo(bobHasCome);
                assertThat(bob.hearsCommand(Command.ClientConnected.class)).isEqualTo(bobHasCome);
            }
        }
    }

    @Test
    void endsBothConnectionsWhenTheSpeakingOneEnds() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.hearsCommand(Command.ClientConnected.class);

            alice.stopsSpeaking();

            assertThat(alice.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @Test
    void endsBothConnectionsWhenTheListeningOneEnds() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.hearsCommand(Command.ClientConnected.class);

            alice.stopsListening();

            assertThat(alice.canStillSpeak(LONG)).as("the other connection is open").isFalse();
        }
    }

    @Test
    void hangsUpOnWhoeverDoesNotSayConnectInTime() throws Exception {
        Patience patience = new Patience(Duration.ofMillis(300), LONG, LONG, LONG, LONG);
        try (Server busy = server(patience, ShutdownFrom.LOOPBACK);
                Peer alice = Peer.join(busy, "Alice"); Peer silent = new Peer(busy.receivePort())) {
            assertThat(silent.isHungUpOn()).as("the connection has ended").isTrue();

            alice.says(new NewMessage("Alice", "I may take my time"));
            assertThat(alice.hearsMessages()).hasSize(1);
        }
    }

    @Test
    void refusesMoreThanItsLimit() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.says(new NewMessage("Alice", "a".repeat(600)));

            assertThat(alice.hearsCommand(Command.Refused.class).reason()).contains("and the limit is 500.");
        }
    }

    @Test
    void tellsTheOthersWhoHasLeft() throws Exception {
        try (Peer alice = Peer.join(server, "Alice"); Peer bob = Peer.join(server, "Bob")) {
            bob.says(new Command.Disconnect());

            assertThat(alice.hearsCommand(Command.ClientDisconnected.class))
                    .isEqualTo(new Command.ClientDisconnected("Bob", NOON));
            assertThat(bob.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @Test
    void writesDownWhoHasLeft() throws Exception {
        try (Peer alice = Peer.join(server, "Alice"); Peer bob = Peer.join(server, "Bob")) {
            bob.says(new Command.Disconnect());

            assertThat(alice.hearsMessages()).isEqualTo(List.of(new Message(NOON, "", "User Bob disconnected")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stops speaking", "stops listening", "breaks off", "talks nonsense", "joins again"})
    void saysThatSomeoneWasCutOff(String how) throws Exception {
        try (Peer alice = Peer.join(server, "Alice"); Peer bob = Peer.welcome(server, "Bob")) {
            switch (how) {
                case "stops speaking" -> bob.stopsSpeaking();
                case "stops listening" -> bob.stopsListening();
                case "breaks off" -> bob.breaksOff();
                case "talks nonsense" -> bob.says("GET / HTTP/1.1\r\n".getBytes(US_ASCII));
                default -> bob.says(new Command.Connect("Bob", "12f5"));
            }

            assertThat(alice.hearsMessages())
                    .isEqualTo(List.of(new Message(NOON, "", "User Bob unexpectedly disconnected")));
        }
    }

    @Test
    void tellsANewcomerWhoIsHere() throws Exception {
        Peer alice = Peer.welcome(server, "Alice");
        Peer bob = Peer.join(server, "Bob");
        try (alice; bob) {
            assertThat(bob.hearsCommand(Command.ClientsConnected.class))
                    .isEqualTo(new Command.ClientsConnected(List.of("Alice", "Bob")));
        }
    }

    @Test
    void believesAGoodbyeThatComesAfterTheEndOfTheListening() throws Exception {
        try (Server patient = server(new Patience(LONG, LONG, LONG, LONG, LONG), ShutdownFrom.LOOPBACK);
                Peer alice = Peer.join(patient, "Alice"); Peer bob = Peer.welcome(patient, "Bob")) {
            bob.stopsListening();

            assertThat(bob.canStillSpeak(BRIEF)).as("the other connection is open").isTrue();
            bob.says(new Command.Disconnect());
            assertThat(alice.hearsMessages()).isEqualTo(List.of(new Message(NOON, "", "User Bob disconnected")));
        }
    }

    @Test
    void cutsOffWhoeverTakesNothing() throws Exception {
        Patience patience = new Patience(LONG, Duration.ofMillis(500), BRIEF, LONG, LONG);
        try (Server busy = server(patience, ShutdownFrom.LOOPBACK);
                Peer alice = Peer.welcome(busy, "Alice");
                Peer sloth = Peer.welcome(busy, "Sloth", Peer.withSmallPockets(busy.sendPort()))) {
            busy.say("a".repeat(8_000_000));

            assertThat(alice.hearsCommand(Command.ClientDisconnected.class))
                    .isEqualTo(new Command.ClientDisconnected("Sloth", NOON));
            assertThat(sloth.canStillSpeak(LONG)).as("the other connection is open").isFalse();
        }
    }

    @Test
    void closesWhenSomeoneHereAsksForIt() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.says(new Command.Shutdown());

            assertThat(alice.hearsCommand(Command.ServerShutdown.class)).isEqualTo(new Command.ServerShutdown(60));
        }
    }

    @Test
    void refusesToCloseAndGoesOnListening() throws Exception {
        try (Server stubborn = server(Patience.STANDARD, ShutdownFrom.NOBODY);
                Peer alice = Peer.join(stubborn, "Alice")) {
            alice.says(new Command.Shutdown());
            alice.says(new NewMessage("Alice", "never mind"));

            assertThat(alice.hearsCommand(Command.Refused.class))
                    .isEqualTo(new Command.Refused("Only its operator can close this server."));
            assertThat(alice.hearsMessages()).isEqualTo(List.of(new Message(NOON, "Alice", "never mind")));
        }
    }

    @Test
    void tellsWhoeverComesLateThatItCloses() throws Exception {
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.says(new Command.Shutdown());
            alice.hearsCommand(Command.ServerShutdown.class);
            try (Peer late = new Peer(server.sendPort())) {
                assertThat(late.hears()).isInstanceOf(Command.Session.class);
                assertThat(late.hearsCommand(Command.ServerShutdown.class)).isEqualTo(new Command.ServerShutdown(60));
            }
        }
    }

    private static Server server(Patience patience, ShutdownFrom from) throws IOException {
        Settings settings = new Settings(InetAddress.getLoopbackAddress(), 0, 0, Duration.ofMillis(10),
                new Limits(10, 50, 500, 200, 10_000_000), patience, new ShutdownRules(Duration.ofSeconds(1), from));
        return Server.open(settings, () -> NOON, new Random(7));
    }
}
