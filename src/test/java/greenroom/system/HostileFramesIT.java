package greenroom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.conversation.Message;
import greenroom.server.Limits;
import greenroom.server.Patience;
import greenroom.server.Server;
import greenroom.server.Settings;
import greenroom.server.ShutdownRules;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrives damaged harms nobody but whoever has sent it. With -Dseed=n, it is other damage. */
class HostileFramesIT {

    private static final int FRAMES = 20_000;
    private static final int ATTACKERS = 4;
    private static final long MOST_MEMORY = 200 * 1024 * 1024;

    private static final Settings SETTINGS = new Settings(InetAddress.getLoopbackAddress(), 0, 0,
            Duration.ofMillis(100), new Limits(20, 50, 65_536, 10_000, Limits.STANDARD.conversationBytes()),
            Patience.STANDARD, ShutdownRules.STANDARD);

    private final AtomicBoolean underAttack = new AtomicBoolean(true);

    static LongStream seed() {
        return LongStream.of(Long.getLong("seed", 20_260_301));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seed")
    @Timeout(60)
    void twoPeopleKeepTalkingWhileTwentyThousandDamagedFramesArrive(long seed) throws Exception {
        Footprint footprint = Footprint.begin();
        try (Server server = Server.open(SETTINGS, InstantSource.system(), new SecureRandom());
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Talker alice = new Talker(server, "Alice", underAttack::get);
            Talker bob = new Talker(server, "Bob", underAttack::get);
            Future<List<Message>> heardByAlice = people.submit(alice);
            Future<List<Message>> heardByBob = people.submit(bob);

            List<String> accepted = attack(server, people, seed);
            heardByAlice.get(10, TimeUnit.SECONDS);
            heardByBob.get(10, TimeUnit.SECONDS);

            List<Message> all = heardByANewcomer(server);
            assertThat(all).containsAll(heardByAlice.get()).containsAll(heardByBob.get());
            assertThat(saidBy("Alice", all)).hasSizeGreaterThan(10).isEqualTo(alice.said());
            assertThat(saidBy("Bob", all)).hasSizeGreaterThan(10).isEqualTo(bob.said());
            assertThat(saidByOthers(all)).containsExactlyInAnyOrderElementsOf(accepted);
        }
        assertThat(footprint.mostMemory()).as("bytes in use at the same time").isLessThan(MOST_MEMORY);
        await().untilAsserted(() -> assertThat(footprint.threads()).as("threads left over").isEmpty());
    }

    /** What was whole after all, of all that the attackers have sent. */
    private List<String> attack(Server server, ExecutorService people, long seed) throws Exception {
        List<Attacker> attackers = IntStream.range(0, ATTACKERS)
                .mapToObj(i -> new Attacker(server, "Mallory " + i, seed + i, FRAMES / ATTACKERS)).toList();
        List<String> accepted = new ArrayList<>();
        try {
            for (Future<List<String>> attack : people.invokeAll(attackers, 50, TimeUnit.SECONDS)) {
                accepted.addAll(attack.get());
            }
        } finally {
            underAttack.set(false);
        }
        return accepted;
    }

    private static List<Message> heardByANewcomer(Server server) throws Exception {
        try (Guest newcomer = Guest.join(server, "Newcomer")) {
            newcomer.say("Is it over?");
            return newcomer.hearUntil("Is it over?");
        }
    }

    private static List<String> saidBy(String username, List<Message> all) {
        return all.stream().filter(message -> message.username().equals(username)).map(Message::text).toList();
    }

    private static List<String> saidByOthers(List<Message> all) {
        return all.stream().filter(message -> !message.isTheServers() && !List.of("Alice", "Bob", "Newcomer").contains(message.username()))
                .map(message -> message.username() + ": " + message.text()).toList();
    }
}
