package greenroom.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.features.stage.RunningServer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An hour's worth of talk in fast motion, one thing a second. Those who ask for what is new, drop out and come back end
 * with the very list that a newcomer is shown, whatever language they are written in. With -Dseed=n, it is another
 * hour. Nobody here is on a virtual thread but our own client: so many who never rest would let none of its begin.
 */
@Tag("load")
class FollowersIT {

    private static final long SEED = 20_260_701;
    private static final int TALKERS = 6;
    private static final int REMARKS = 600;
    private static final int COMMUTERS = 8;
    private static final int REGULARS = 4;
    private static final String LAST_WORD = "That was all.";

    static LongStream seed() {
        return LongStream.of(Long.getLong("seed", SEED));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seed")
    @Timeout(60)
    void whoeverComesBackEndsWithWhatANewcomerIsShown(long seed) throws Exception {
        Random random = new Random(seed);
        try (ExecutorService people = Executors.newCachedThreadPool();
                RunningServer server = RunningServer.start("--max-messages-per-second", "unlimited");
                PythonProgram python = PythonProgram.start("follower.py", server.sendPort(), server.receivePort(),
                        random.nextInt(1_000_000), LAST_WORD)) {
            List<Commuter> commuters = IntStream.range(0, COMMUTERS)
                    .mapToObj(i -> new Commuter(server, "Commuter " + i, LAST_WORD, new Random(random.nextLong())))
                    .toList();
            List<Regular> regulars = IntStream.range(0, REGULARS)
                    .mapToObj(i -> new Regular(server, "Regular " + i, LAST_WORD, new Random(random.nextLong())))
                    .toList();
            List<Future<List<Message>>> hearing = Stream.concat(commuters.stream(), regulars.stream())
                    .map(people::submit).toList();
            List<Future<Void>> talking = new ArrayList<>();
            for (int i = 0; i < TALKERS; i++) {
                String name = "Talker " + i;
                Random words = new Random(random.nextLong());
                talking.add(people.submit(() -> talk(server, name, words)));
            }
            for (Future<Void> talker : talking) {
                talker.get(40, TimeUnit.SECONDS);
            }
            server.type(LAST_WORD);

            List<Message> shown = asShownToANewcomer(server);
            assertThat(shown).as("what was said in the hour of seed %d", seed)
                    .hasSizeGreaterThan(TALKERS * REMARKS + COMMUTERS + REGULARS);
            for (Future<List<Message>> each : hearing) {
                assertThat(untilTheLastWord(each.get(20, TimeUnit.SECONDS)))
                        .as("what is left to one of %s and %s, seed %d", commuters, regulars, seed).isEqualTo(shown);
            }
            assertThat(python.print(1)).as("how much is left to Python, seed %d", seed)
                    .containsExactly(shown.size() + " " + digest(shown));
        }
    }

    /** One thing after the other, as soon as it can be heard; now and then a whole pile. */
    private static Void talk(RunningServer server, String name, Random random) throws Exception {
        try (FollowingGuest guest = FollowingGuest.join(server, name)) {
            int said = 0;
            while (said < REMARKS) {
                String remark = "";
                for (int pile = random.nextInt(20) == 0 ? 10 : 1; pile > 0 && said < REMARKS; pile--) {
                    remark = "thing " + ++said + " from " + name + " " + "é€🎭x".repeat(random.nextInt(20));
                    guest.guest().say(remark);
                }
                while (!guest.hasHeard(remark)) {
                    guest.hear();
                }
            }
            guest.guest().sayGoodbye();
        }
        return null;
    }

    private static List<Message> asShownToANewcomer(RunningServer server) throws Exception {
        try (Guest newcomer = Guest.join(server.sendPort(), server.receivePort(), "Newcomer")) {
            return untilTheLastWord(newcomer.hearUntil(LAST_WORD));
        }
    }

    private static List<Message> untilTheLastWord(List<Message> messages) {
        List<String> texts = messages.stream().map(Message::text).toList();
        return messages.subList(0, texts.indexOf(LAST_WORD) + 1);
    }

    /** As follower.py makes it. */
    private static String digest(List<Message> messages) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        messages.forEach(message -> sha256.update(String.format(Locale.ROOT, "%d.%06d\u001f%s\u001f%s\n",
                message.time().getEpochSecond(), message.time().getNano() / 1_000, message.username(),
                message.text()).getBytes(UTF_8)));
        return HexFormat.of().formatHex(sha256.digest());
    }
}
