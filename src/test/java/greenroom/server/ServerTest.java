package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import greenroom.LogLines;
import greenroom.ThreadDump;
import greenroom.conversation.Message;
import greenroom.wire.Command;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Patience PATIENT = new Patience(LONG, LONG, LONG, LONG, LONG);
    private static final Limits LIMITS = new Limits(2, 50, 500, 200, 10_000_000);
    private static final Settings SETTINGS = new Settings(InetAddress.getLoopbackAddress(), 0, 0,
            Duration.ofMillis(10), LIMITS, PATIENT, ShutdownRules.STANDARD);

    private final Server server = Server.open(SETTINGS, () -> NOON, new Random(7));

    ServerTest() throws IOException {
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void greetsAListenerWithASession() throws Exception {
        try (Peer listener = new Peer(server.sendPort())) {
            assertThat(String.valueOf(listener.hears())).matches("Session\\[id=[0-9a-f]{32}]");
        }
    }

    @Test
    void saysThatOneMayFollowRightAfterTheSession() throws Exception {
        try (Peer listener = new Peer(server.sendPort())) {
            assertThat(listener.hears()).isInstanceOf(Command.Session.class);
            assertThat(listener.hears()).isEqualTo(new Command.Capabilities(List.of("follow")));
        }
    }

    @Test
    void sendsWhatItsOperatorSays() throws Exception {
        try (Peer listener = new Peer(server.sendPort())) {
            listener.hears();

            server.say("welcome");

            assertThat(listener.hearsMessages()).isEqualTo(List.of(new Message(NOON, "", "welcome")));
        }
    }

    @Test
    void showsNobodyWhatItsOperatorHasCleared() throws Exception {
        server.say("a secret");
        server.clear();

        try (Peer listener = new Peer(server.sendPort())) {
            assertThat(listener.hearsMessages())
                    .isEqualTo(List.of(new Message(NOON, "", "The operator has cleared the conversation")));
        }
    }

    @Test
    void sendsAtOnceWhatItsOperatorSays() throws Exception {
        Settings slow = new Settings(SETTINGS.address(), 0, 0, Duration.ofHours(1), LIMITS, PATIENT,
                ShutdownRules.STANDARD);
        try (Server pausing = Server.open(slow, () -> NOON, new Random(7));
                Peer listener = new Peer(pausing.sendPort())) {
            listener.hears();

            pausing.say("welcome");

            assertThat(listener.hearsMessages()).isEqualTo(List.of(new Message(NOON, "", "welcome")));
        }
    }

    @Test
    void doesNotPauseForWhoeverFollows() throws Exception {
        Settings slow = new Settings(SETTINGS.address(), 0, 0, Duration.ofHours(1), LIMITS, PATIENT,
                ShutdownRules.STANDARD);
        try (Server pausing = Server.open(slow, () -> NOON, new Random(7)); Peer alice = Peer.join(pausing, "Alice")) {
            alice.says(new Command.Follow("", 0));
            for (String text : List.of("one", "two", "three")) {
                pausing.say(text);
                alice.hearsTailOf(text);
            }
        }
    }

    @Test
    void doesNotSendALongConversationToWhoeverIsAboutToFollow() throws Exception {
        server.say("a".repeat(20_000));
        try (Peer listener = new Peer(server.sendPort())) {
            listener.hearsMessages();
        }
        try (Peer alice = Peer.join(server, "Alice")) {
            alice.says(new Command.Follow("", 0));

            Payload first = alice.hears();
            while (first instanceof Command) {
                first = alice.hears();
            }
            assertThat(first.getClass().getSimpleName()).isEqualTo("Tail");
        }
    }

    @Test
    void refusesOneListenerTooMany() throws Exception {
        try (Peer one = new Peer(server.sendPort()); Peer two = new Peer(server.sendPort())) {
            one.hears();
            two.hears();

            try (Peer three = new Peer(server.sendPort())) {
                assertThat(three.hears()).isEqualTo(new Command.Refused("The server is full: try again later."));
                assertThat(three.isHungUpOn()).as("the connection has ended").isTrue();
            }
        }
    }

    @Test
    void letsPeopleInAlthoughStrangersFillTheHouse() throws Exception {
        Settings small = new Settings(SETTINGS.address(), 0, 0, SETTINGS.pollInterval(),
                new Limits(10, 50, 500, 200, 10_000_000), PATIENT, ShutdownRules.STANDARD);
        try (Server full = Server.open(small, () -> NOON, new Random(7))) {
            List<Peer> strangers = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                strangers.add(new Peer(full.sendPort()));
                strangers.getLast().hears();
            }
            strangers.add(new Peer(full.sendPort()));

            assertThat(strangers.getLast().hears().getClass().getSimpleName()).isEqualTo("Session");
            for (Peer stranger : strangers) {
                stranger.close();
            }
        }
    }

    @Test
    void letsPeopleInAlthoughSilenceFillsTheReceivePort() throws Exception {
        List<Peer> silent = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            silent.add(new Peer(server.receivePort()));
        }

        try (Peer alice = Peer.join(server, "Alice")) {
            assertThat(alice.hearsCommand(Command.ClientsConnected.class).usernames()).isEqualTo(List.of("Alice"));
        }
        for (Peer one : silent) {
            one.close();
        }
    }

    @Test
    void givesThePlaceOfAListenerWhoLeavesToTheNext() throws Exception {
        try (Peer stays = new Peer(server.sendPort())) {
            Peer leaves = new Peer(server.sendPort());
            stays.hears();
            leaves.hears();
            leaves.close();

            await().atMost(SOON).untilAsserted(() -> {
                try (Peer next = new Peer(server.sendPort())) {
                    assertThat(next.hears()).isInstanceOf(Command.Session.class);
                }
            });
        }
    }

    @Test
    void endsEveryConnectionWhenItCloses() throws Exception {
        try (Peer listener = new Peer(server.sendPort())) {
            listener.hears();
            listener.hears();

            server.close();

            assertThat(listener.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @Test
    void saysWhichPortIsTaken() {
        Settings same = new Settings(SETTINGS.address(), server.sendPort(), 0, SETTINGS.pollInterval(),
                LIMITS, PATIENT, ShutdownRules.STANDARD);

        assertThatThrownBy(() -> Server.open(same, () -> NOON, new Random(7)))
                .isInstanceOf(CannotListen.class).hasMessage("Port " + server.sendPort() + " is in use");
    }

    @Test
    void saysNothingWhenItsOperatorTypesNothing() throws Exception {
        try (Peer listener = new Peer(server.sendPort())) {
            server.say("  ");
            server.say("welcome");

            assertThat(listener.hearsMessages()).isEqualTo(List.of(new Message(NOON, "", "welcome")));
        }
    }

    @Test
    void saysWhenAnAddressIsNotItsOwn() throws Exception {
        Settings elsewhere = new Settings(InetAddress.getByName("192.0.2.1"), 0, 0, SETTINGS.pollInterval(),
                LIMITS, PATIENT, ShutdownRules.STANDARD);

        assertThatThrownBy(() -> Server.open(elsewhere, () -> NOON, new Random(7)))
                .isInstanceOf(CannotListen.class).hasMessage("192.0.2.1 is not an address of this machine");
    }

    @Test
    void writesTheLastWordsBeforeItCloses() throws Exception {
        Settings slow = new Settings(SETTINGS.address(), 0, 0, Duration.ofHours(1), LIMITS, PATIENT,
                ShutdownRules.STANDARD);
        Server server = Server.open(slow, () -> NOON, new Random(7));
        try (Peer listener = new Peer(server.sendPort())) {
            listener.hears();
            server.say("last words");

            server.close();

            assertThat(listener.hearsMessages()).isEqualTo(List.of(new Message(NOON, "", "last words")));
            assertThat(listener.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @Test
    void saysThatItClosesNow() throws Exception {
        try (Peer listener = new Peer(server.sendPort())) {
            listener.hears();

            server.close();

            assertThat(listener.hearsCommand(Command.ServerShutdown.class)).isEqualTo(new Command.ServerShutdown(0));
        }
    }

    @Test
    void endsAfterItsCountdown() throws Exception {
        Server brief = inAHurry(LONG, secondsOf(Duration.ofMillis(2)));
        try (Peer listener = new Peer(brief.sendPort())) {
            listener.hears();

            brief.shutDown();

            for (int secondsLeft : List.of(60, 30, 15, 3, 2, 1)) {
                assertThat(listener.hearsCommand(Command.ServerShutdown.class))
                        .isEqualTo(new Command.ServerShutdown(secondsLeft));
            }
            assertTimeoutPreemptively(SOON, brief::awaitEnd);
            assertThat(listener.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @Test
    void closesInTimeAlthoughSomeoneTakesNothing() throws Exception {
        Server hasty = inAHurry(Duration.ofMillis(300), ShutdownRules.STANDARD);
        try (Peer sloth = Peer.withSmallPockets(hasty.sendPort()); Peer listener = new Peer(hasty.sendPort())) {
            sloth.hears();
            listener.hears();
            hasty.say("a".repeat(8_000_000));
            listener.hearsMessages();

            assertTimeoutPreemptively(SOON, hasty::close);

            assertThat(listener.hearsCommand(Command.ServerShutdown.class)).isEqualTo(new Command.ServerShutdown(0));
            assertThat(listener.isHungUpOn()).as("the connection has ended").isTrue();
        }
    }

    @Test
    void staysOpenWhenItsOperatorThinksBetterOfIt() throws Exception {
        try (Peer listener = new Peer(server.sendPort())) {
            listener.hears();
            server.shutDown();

            assertThat(server.cancelShutdown()).as("it was cancelled").isTrue();

            assertThat(listener.hearsCommand(Command.ServerShutdownCancelled.class)).isNotNull();
        }
    }

    @Test
    void waitsForASlowListenerAtTheEndOfItsCountdown() throws Exception {
        Server brief = inAHurry(Duration.ofMillis(10), secondsOf(Duration.ofMillis(1)));
        try (Peer slow = Peer.withSmallPockets(brief.sendPort())) {
            slow.hears();
            brief.say("a".repeat(8_000_000));
            brief.shutDown();

            assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofMillis(200), brief::awaitEnd))
                    .as("the server waits").isInstanceOf(AssertionError.class);

            assertThat(slow.hearsMessages().getFirst().text()).hasSize(8_000_000);
            assertThat(slow.isHungUpOn()).as("the connection has ended").isTrue();
            assertTimeoutPreemptively(SOON, brief::awaitEnd);
        }
    }

    @Test
    void canBeHurriedAtTheEndOfItsCountdown() throws Exception {
        Server brief = inAHurry(Duration.ofMillis(10), secondsOf(Duration.ofMillis(1)));
        try (Peer sloth = Peer.withSmallPockets(brief.sendPort())) {
            sloth.hears();
            brief.say("a".repeat(8_000_000));
            brief.shutDown();
            await().untilAsserted(() -> assertThatThrownBy(() -> new Peer(brief.sendPort())).isInstanceOf(IOException.class));

            assertTimeoutPreemptively(SOON, brief::close);
            assertTimeoutPreemptively(SOON, brief::awaitEnd);
        }
    }

    @Test
    void doesNotBelieveAClockThatLeaps() throws Exception {
        AtomicReference<Instant> wall = new AtomicReference<>(NOON);
        try (Server leaping = Server.open(SETTINGS, wall::get, new Random(7)); Peer alice = Peer.join(leaping, "Alice")) {
            wall.set(NOON.plus(Duration.ofDays(3650)));
            leaping.say("what year is it?");

            assertThat(alice.hearsMessages().getFirst().time().atZone(ZoneOffset.UTC).getYear()).isEqualTo(2026);
        }
    }

    @Test
    void saysWhenItsOperatorSpeaksToNobody() throws Exception {
        Settings narrow = new Settings(SETTINGS.address(), 0, 0, SETTINGS.pollInterval(),
                new Limits(2, 50, 500, 200, 100), PATIENT, ShutdownRules.STANDARD);
        try (Server small = Server.open(narrow, () -> NOON, new Random(7))) {
            assertThat(small.say("welcome")).as("welcome was said").isTrue();
            assertThat(small.say("a".repeat(100))).as("a whole library was said").isFalse();
        }
    }

    @Test
    void leavesItsSendPortWhenItsReceivePortIsTaken() throws Exception {
        int free = freePort();
        Settings half = new Settings(SETTINGS.address(), free, server.receivePort(), SETTINGS.pollInterval(), LIMITS,
                PATIENT, ShutdownRules.STANDARD);

        assertThatThrownBy(() -> Server.open(half, () -> NOON, new Random(7))).isInstanceOf(CannotListen.class);

        assertThat(whoIsAt(free)).isEqualTo("nobody is at the send port");
    }

    @Test
    void namesTheThreadThatClosesIt() throws Exception {
        Server brief = inAHurry(Duration.ofMillis(10), secondsOf(Duration.ofMillis(1)));
        try (Peer sloth = Peer.withSmallPockets(brief.sendPort())) {
            sloth.hears();
            brief.say("a".repeat(8_000_000));
            brief.shutDown();
            await().untilAsserted(() -> assertThatThrownBy(() -> new Peer(brief.sendPort())).isInstanceOf(IOException.class));

            assertThat(ThreadDump.namesWith(brief.sendPort())).isEqualTo(List.of("closer-PORT"));
            brief.close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, SETTINGS.address())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void endsWhateverGoesWrongWhenItCloses() throws Exception {
        try (Server server = endingBadly(); LogLines log = new LogLines(Server.class, "WARN")) {
            server.shutDown();
            Thread program = Thread.ofPlatform().start(() -> awaitEnd(server));

            assertThat(program.join(Duration.ofSeconds(3))).as("the server has ended").isTrue();
            assertThat(log.lines()).isEqualTo(List.of("WARN The server ends, and its last words did not go well"
                    + ": long overflow"));
        }
    }

    @Test
    void tellsThatItsEndWentWrong() throws Exception {
        try (Server server = endingBadly(); LogLines log = new LogLines(Server.class, "WARN")) {
            assertThat(server.hasFailed()).as("it has failed, before its end").isFalse();
            server.shutDown();
            assertTimeoutPreemptively(SOON, server::awaitEnd);

            assertThat(server.hasFailed()).as("it has failed, after: " + log.lines().getFirst()).isTrue();
        }
    }

    /** One that waits for longer than can be reckoned with. */
    private static Server endingBadly() throws IOException {
        Patience forever = new Patience(LONG, LONG, LONG, Duration.ofSeconds(Long.MAX_VALUE), Duration.ZERO);
        Settings settings = new Settings(SETTINGS.address(), 0, 0, SETTINGS.pollInterval(), LIMITS, forever,
                secondsOf(Duration.ofMillis(1)));
        return Server.open(settings, () -> NOON, new Random(7));
    }

    private static void awaitEnd(Server server) {
        try {
            server.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void readsAMemberOverItsBudgetMoreSlowly() throws Exception {
        try (Server server = Server.open(tight(PATIENT), () -> NOON, new Random(7));
                Peer alice = Peer.welcome(server, "Alice")) {
            alice.says(helloes(30));

            int heardAtOnce = alice.hearsMessages().size();
            assertThat(heardAtOnce).as("how many of 30 are heard at once").isBetween(10, 20);
            assertThat(alice.hearsMessages().size()).as("how many are heard then").isGreaterThan(heardAtOnce);
        }
    }

    @Test
    void keepsWhoeverStopsListeningToItsBudget() throws Exception {
        Patience brief = new Patience(LONG, LONG, Duration.ofMillis(100), LONG, LONG);
        try (Server server = Server.open(tight(brief), () -> NOON, new Random(7));
                Peer bob = Peer.welcome(server, "Bob"); Peer alice = Peer.welcome(server, "Alice")) {
            alice.says(helloes(30));
            alice.says(new Command.Disconnect());
            alice.stopsListening();

            assertThat(lastWordsHeardBy(bob)).isEqualTo("User Alice unexpectedly disconnected");
        }
    }

    /** A message in a second for each member, or ten at once. */
    private static Settings tight(Patience patience) {
        Limits limits = new Limits(2, 2, 500, 200, 10_000_000, new Budget(new Rate(1), Rate.UNLIMITED));
        return new Settings(SETTINGS.address(), 0, 0, SETTINGS.pollInterval(), limits, patience, ShutdownRules.STANDARD);
    }

    private static byte[] helloes(int times) {
        ByteBuffer all = ByteBuffer.allocate(10_000);
        for (int i = 0; i < times; i++) {
            all.put(new NewMessage("Alice", "hello").frame().bytes());
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    private static String lastWordsHeardBy(Peer peer) throws Exception {
        String words = "hello";
        while (words.equals("hello")) {
            words = peer.hearsMessages().getLast().text();
        }
        return words;
    }

    private static String whoIsAt(int port) {
        try {
            new Socket(SETTINGS.address(), port).close();
            return "somebody still listens at the send port";
        } catch (IOException e) {
            return "nobody is at the send port";
        }
    }

    private static Server inAHurry(Duration hurry, ShutdownRules shutdown) throws IOException {
        Settings hasty = new Settings(SETTINGS.address(), 0, 0, SETTINGS.pollInterval(), LIMITS,
                new Patience(LONG, LONG, LONG, LONG, hurry), shutdown);
        return Server.open(hasty, () -> NOON, new Random(7));
    }

    private static ShutdownRules secondsOf(Duration time) {
        return new ShutdownRules(time, ShutdownFrom.LOOPBACK);
    }
}
