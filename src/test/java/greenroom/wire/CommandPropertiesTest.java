package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAServerSaysArrivesAsItWasSent(long seed) throws Exception {
        Command command = fromServer(new Random(seed));
        assertThat(Payload.fromServer(command.frame())).isEqualTo(command);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAClientSaysArrivesAsItWasSent(long seed) throws Exception {
        Command command = fromClient(new Random(seed));
        assertThat(Payload.fromClient(command.frame())).isEqualTo(command);
    }

    /** Whatever stands in an argument: it is never two arguments, nor another command. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anArgumentStaysOneArgument(long seed) {
        Random random = new Random(seed);
        String hostile = Texts.any(random, 20) + "\u001fsession\u001f" + Texts.any(random, 20);
        assertThat(attempt(() -> Payload.fromServer(new Command.Refused(hostile).frame())))
                .isEqualTo(new Command.Refused(hostile.replaceAll("\\p{Cntrl}", " ")).toString());
    }

    private static Command fromServer(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Command.Session(Texts.plain(random, 32));
            case 1 -> new Command.Refused(Texts.plain(random, 100));
            case 2 -> new Command.ClientConnected(Texts.plain(random, 32), time(random));
            case 3 -> new Command.ClientDisconnected(Texts.plain(random, 32), time(random));
            case 4 -> new Command.ClientsConnected(List.of(Texts.plain(random, 32), Texts.plain(random, 32)));
            case 5 -> new Command.ServerShutdown(random.nextInt(1_000_000));
            case 6 -> new Command.ServerShutdownCancelled();
            case 7 -> new Command.Capabilities(List.of(Texts.plain(random, 32), "follow"));
            default -> new Command.Unknown("x" + Texts.plain(random, 32));
        };
    }

    private static Command fromClient(Random random) {
        return random.nextBoolean() ? new Command.Connect(Texts.plain(random, 32), Texts.plain(random, 32))
                : new Command.Follow(Texts.plain(random, 32), random.nextLong(1_000_000_000_000_000_000L));
    }

    private static Instant time(Random random) {
        return Instant.EPOCH.plus(random.nextLong(4_000_000_000_000_000L), ChronoUnit.MICROS);
    }
}
