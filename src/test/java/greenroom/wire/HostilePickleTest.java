package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.RecordedFrames.recorded;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePickleTest {

    private static final int DEPTH = 100_000;

    @Test
    void opensNothingThatIsNestedDeeply() {
        assertThat(opened(("]".repeat(DEPTH) + "a".repeat(DEPTH - 1) + ".").getBytes(US_ASCII)))
                .isEqualTo("DamagedMessage: An entry is not a tuple of time, username and text.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void opensOrRefusesWhateverArrives(int protocol) throws Exception {
        byte[] pickle = SealedPickle.open(recorded("conversation-" + protocol).data()).pickle();
        for (int seed = 0; seed < 100; seed++) {
            assertThat(opened(damaged(pickle, new Random(seed)))).as("seed %d", seed)
                    .matches("(?s)Snapshot\\[.*|DamagedMessage: .*");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void opensOrRefusesWhateverIsNewToAFollower(int protocol) throws Exception {
        byte[] pickle = SealedPickle.open(recorded("tail-" + protocol).data()).pickle();
        for (int seed = 0; seed < 100; seed++) {
            assertThat(opened(damaged(pickle, new Random(seed)))).as("seed %d", seed)
                    .matches("(?s)(Snapshot|Tail)\\[.*|DamagedMessage: .*");
        }
    }

    private static String opened(byte[] pickle) {
        return attempt(() -> Payload.fromServer(SealedPickle.seal(pickle).frame()));
    }

    /** A few bytes become others, or opcodes, or one more or less than they were; sometimes the end is missing. */
    private static byte[] damaged(byte[] pickle, Random random) {
        boolean cutOff = random.nextInt(4) == 0;
        byte[] damaged = Arrays.copyOf(pickle, cutOff ? random.nextInt(pickle.length) : pickle.length);
        for (int count = random.nextInt(4); count >= 0 && damaged.length > 0; count--) {
            int at = random.nextInt(damaged.length);
            damaged[at] = switch (random.nextInt(3)) {
                case 0 -> (byte) random.nextInt(256);
                case 1 -> (byte) Opcode.values()[random.nextInt(Opcode.values().length)].code;
                default -> (byte) (damaged[at] + random.nextInt(3) - 1);
            };
        }
        return damaged;
    }
}
