package greenroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.features.stage.RunningServer;
import greenroom.wire.Command;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections that say nothing fill the house, and keep nobody out. */
class SilentCrowdIT {

    /** More than there is room for at either port. */
    private static final int SILENT = 1_200;

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @Test
    @Timeout(60)
    void thoseWhoSayNothingAtEitherPortKeepNobodyOut() throws Exception {
        List<Socket> silent = new ArrayList<>();
        List<Guest> guests = new ArrayList<>();
        try (RunningServer server = RunningServer.start()) {
            Duration alone = timeToJoin(server, guests);
            come(server, silent);
            for (int i = 0; i < 10; i++) {
                assertThat(timeToJoin(server, guests)).as("until guest %d is in; until one was, alone, %s", i, alone)
                        .isLessThan(longer(AT_ONCE, alone.multipliedBy(3)));
            }
            come(server, silent);
            guests.getFirst().say("We are all here");
            for (Guest guest : guests) {
                guest.hearUntil("We are all here");
            }
        } finally {
            hangUp(silent);
            for (Guest guest : guests) {
                guest.close();
            }
        }
    }

    private static void come(RunningServer server, List<Socket> silent) throws IOException {
        for (int i = 0; i < SILENT; i++) {
            silent.add(Guest.connect(server.sendPort()));
            silent.add(Guest.connect(server.receivePort()));
        }
    }

    private static Duration timeToJoin(RunningServer server, List<Guest> guests) throws Exception {
        long start = System.nanoTime();
        Guest guest = Guest.join(server.sendPort(), server.receivePort(), "Guest " + guests.size());
        guests.add(guest);
        while (!(Payload.fromServer(guest.hear().orElseThrow()) instanceof Command.ClientsConnected)) {
            continue;
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A machine that is busy with something else is late without them, too. */
    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static void hangUp(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
