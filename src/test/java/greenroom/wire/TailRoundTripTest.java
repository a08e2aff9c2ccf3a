package greenroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TailRoundTripTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arrivesAsItWasSent(long seed) throws Exception {
        Tail tail = tail(new Random(seed));
        assertThat(Payload.fromServer(tail.frame())).isEqualTo(tail);
    }

    private static Tail tail(Random random) {
        return new Tail(Long.toHexString(random.nextLong()), random.nextLong(1_000_000_000_000_000_000L),
                Stream.generate(() -> message(random)).limit(random.nextInt(20)).toList());
    }

    private static Message message(Random random) {
        Instant time = Instant.EPOCH.plus(random.nextLong(4_000_000_000_000_000L), ChronoUnit.MICROS);
        return new Message(time, Texts.any(random, 32), Texts.any(random, 300));
    }
}
