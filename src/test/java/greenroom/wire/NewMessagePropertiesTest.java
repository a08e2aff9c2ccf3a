package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewMessagePropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arrivesAsItWasSent(long seed) throws Exception {
        NewMessage message = message(new Random(seed));
        assertThat(Payload.fromClient(message.frame())).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isRefusedWhenAnyBitOfItHasChanged(long seed) {
        Random random = new Random(seed);
        byte[] data = message(random).frame().data();
        data[random.nextInt(data.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        assertThat(opened(data)).startsWith("DamagedMessage: ");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isRefusedWhenAnyPartOfItIsMissing(long seed) {
        Random random = new Random(seed);
        byte[] data = message(random).frame().data();
        int from = random.nextInt(data.length);
        boolean beginning = random.nextBoolean();
        assertThat(opened(beginning ? Arrays.copyOf(data, from) : Arrays.copyOfRange(data, from + 1, data.length)))
                .startsWith("DamagedMessage: ");
    }

    private static NewMessage message(Random random) {
        return new NewMessage(Texts.any(random, 32), Texts.any(random, 300));
    }

    private static String opened(byte[] data) {
        return attempt(() -> Payload.fromClient(new Frame(FrameType.MSG, data)));
    }
}
