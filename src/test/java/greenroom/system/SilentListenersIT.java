package greenroom.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.features.stage.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who takes nothing costs the server a place in the conversation, and no copy of it, however long it becomes. */
@Tag("load")
class SilentListenersIT {

    private static final int SILENT = 1_000;
    private static final int READERS = 10;
    private static final int THINGS_SAID_ALONE = 20;
    private static final int FULL = 3_000;
    private static final Duration NOT_DISTURBED = Duration.ofMillis(250);

    @Test
    @Timeout(90)
    void aThousandWhoReadNothingLeaveTheOthersAndTheHeapAlone() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                RunningServer server = RunningServer.startWithin("128m", "--max-clients",
                        String.valueOf(SILENT + READERS), "--countdown-second", "20ms",
                        "--max-messages-per-second", "unlimited", "--max-bytes-per-second", "unlimited")) {
            List<Reader> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(Reader.join(server, "Reader " + i));
            }
            Delays alone = talk(readers, people, reader -> () -> reader.said() < THINGS_SAID_ALONE);
            for (int i = 0; i < SILENT; i++) {
                silent.add(silentAt(server.sendPort()));
            }
            Delays beside = talk(readers, people, reader -> () -> !reader.isRefused());

            // A machine that is busy with something else is late without them, too.
            assertThat(beside.p99()).as("%s, beside %d who read nothing; without them %s", beside, SILENT, alone)
                    .isLessThan(longer(NOT_DISTURBED, alone.p99().multipliedBy(3)));
            server.type("/shutdown");
            List<Future<String>> heard = readers.stream().map(reader -> people.submit(reader::hearToTheEnd)).toList();
            String first = heard.getFirst().get(20, SECONDS);
            assertThat(readers.getFirst().heard()).as("how much could be said").isGreaterThan(FULL);
            for (Future<String> each : heard) {
                assertThat(each.get(20, SECONDS)).as("what another has heard").isEqualTo(first);
            }
            hangUp(silent);
            assertThat(server.awaitExit()).as("how the server ended, with a heap of 128 MB").isZero();
            assertThat(server.said()).as("what the server's terminal says").noneMatch(line -> line.contains("wrong"));
        } finally {
            hangUp(silent);
        }
    }

    private static void hangUp(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private interface Stamina {
        BooleanSupplier of(Reader reader);
    }

    /** All of them at the same time. */
    private static Delays talk(List<Reader> readers, ExecutorService people, Stamina stamina) throws Exception {
        Delays delays = new Delays();
        List<Future<Void>> talks = readers.stream()
                .map(reader -> people.submit(() -> reader.talk(stamina.of(reader), delays))).toList();
        for (Future<Void> talk : talks) {
            talk.get(60, SECONDS);
        }
        return delays;
    }

    private static Socket silentAt(int port) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
