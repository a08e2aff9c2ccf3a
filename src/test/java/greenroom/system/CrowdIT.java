package greenroom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumingThat;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.features.stage.RunningServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of many who come and go, nothing stays but what they said. With -Dseed=n, it is another crowd. */
@Tag("load")
class CrowdIT {

    private static final long SEED = 20_260_401;
    private static final int VISITORS = 200;
    private static final List<String> WITNESSES = List.of("Ada", "Blaise", "Charles");
    private static final String LATECOMER = "Dennis";

    static LongStream seed() {
        return LongStream.of(Long.getLong("seed", SEED));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seed")
    @Timeout(60)
    void aCrowdComesTalksAndGoesAndNothingIsLeftOfItButWhatItSaid(long seed) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                RunningServer server = RunningServer.start("--countdown-second", "20ms")) {
            ForeignFootprint beforeAll = ForeignFootprint.begin(server.pid());
            List<Diarist> witnesses = join(server, WITNESSES);
            List<Future<Diarist>> listening = witnesses.stream().map(witness -> listen(witness, people)).toList();
            ForeignFootprint beforeTheCrowd = ForeignFootprint.begin(server.pid());

            Crowd crowd = new Crowd(server, seed, VISITORS, WITNESSES.getFirst());
            List<Diarist> diaries = crowd.visit(people);

            assertThatNobodyButTheWitnessesIsHere(server, crowd, witnesses);
            await().untilAsserted(() -> assertThatAllAreGone(crowd, witnesses));
            assertThatNothingIsLeft("after " + crowd, beforeTheCrowd);
            assertThatAllAreGone(crowd, witnesses);
            assertThatWhatWasSaidStays(crowd, diaries, witnesses);

            for (Diarist witness : witnesses) {
                witness.guest().sayGoodbye();
            }
            for (Future<Diarist> end : listening) {
                end.get(10, TimeUnit.SECONDS);
            }
            assertThatNothingIsLeft("after " + crowd + " and its witnesses", beforeAll);

            server.type("/shutdown");
            assertThat(server.awaitExit()).as("how the server of %s ended", crowd).isZero();
        }
    }

    private static List<Diarist> join(RunningServer server, List<String> usernames) throws Exception {
        List<Diarist> diarists = new ArrayList<>();
        for (String username : usernames) {
            diarists.add(Diarist.join(server, username));
        }
        return diarists;
    }

    private static Future<Diarist> listen(Diarist diarist, ExecutorService people) {
        return people.submit(() -> {
            try (diarist) {
                diarist.hearToTheEnd();
            }
            return diarist;
        });
    }

    /** Neither to those who heard the others go, nor to a newcomer, who leaves again. */
    private static void assertThatNobodyButTheWitnessesIsHere(RunningServer server, Crowd crowd,
            List<Diarist> witnesses) throws Exception {
        await().untilAsserted(() -> assertThat(witnesses).as("after %s", crowd)
                .allSatisfy(witness -> assertThat(witness.here()).as("who is here").isEqualTo(WITNESSES)));
        try (Diarist latecomer = Diarist.join(server, LATECOMER)) {
            latecomer.guest().sayGoodbye();
            latecomer.hearToTheEnd();
            assertThat(latecomer.here()).as("who is here after %s", crowd).isEqualTo(and(WITNESSES, LATECOMER));
        }
    }

    /** Each once, and as what it was; and nobody else. */
    private static void assertThatAllAreGone(Crowd crowd, List<Diarist> witnesses) {
        List<String> usernames = crowd.visitors().stream().map(Visitor::username).toList();
        List<String> obituaries = crowd.visitors().stream().map(Visitor::obituary).toList();
        assertThat(witnesses).as("witnesses of %s", crowd).allSatisfy(witness -> {
            assertThat(witness.gone()).as("who is announced to be gone")
                    .containsExactlyInAnyOrderElementsOf(and(usernames, LATECOMER));
            assertThat(saidByTheServer(witness.conversation())).as("what the server has written down")
                    .containsExactlyInAnyOrderElementsOf(
                            and(obituaries, Visitor.TOAST, Exit.BY_GOODBYE.obituary(LATECOMER)));
        });
    }

    private static List<String> and(List<String> these, String... others) {
        return Stream.concat(these.stream(), Stream.of(others)).toList();
    }

    private static List<String> saidByTheServer(Conversation conversation) {
        return conversation.messages().stream().filter(Message::isTheServers).map(Message::text).toList();
    }

    private static void assertThatWhatWasSaidStays(Crowd crowd, List<Diarist> diaries, List<Diarist> witnesses) {
        Conversation conversation = witnesses.getFirst().conversation();
        assertThat(witnesses).as("witnesses of %s", crowd)
                .allSatisfy(witness -> assertThat(witness.conversation()).isEqualTo(conversation));
        assertThat(diaries).as("what was heard in %s is a beginning of what is there", crowd)
                .allMatch(diarist -> conversation.continues(diarist.conversation()));
        assertThat(crowd.visitors()).as("what was said in %s", crowd)
                .allSatisfy(visitor -> assertThatItIsIn(conversation, visitor));
    }

    /** All of it, or all but the end where that may be lost; each thing once, in order, and the obituary after it. */
    private static void assertThatItIsIn(Conversation conversation, Visitor visitor) {
        List<String> entries = conversation.messages().stream()
                .filter(message -> message.username().equals(visitor.username())
                        || message.isTheServers() && message.text().equals(visitor.obituary()))
                .map(Message::text).toList();
        assertThat(entries).as("what is there of %s", visitor).hasSizeGreaterThan(visitor.saidForSure())
                .isEqualTo(visitor.story(entries.size() - 1));
    }

    private static void assertThatNothingIsLeft(String when, ForeignFootprint before) {
        await().untilAsserted(() -> assertThat(before.threads()).as("threads left over %s", when).isEmpty());
        assumingThat(ForeignFootprint.canSeeSockets(), () -> await().untilAsserted(() ->
                assertThat(before.sockets()).as("sockets left over %s", when).isEmpty()));
    }
}
