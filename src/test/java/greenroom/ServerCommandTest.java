package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.server.Limits;
import greenroom.server.Patience;
import greenroom.server.Server;
import greenroom.server.Settings;
import greenroom.server.ShutdownFrom;
import greenroom.server.ShutdownRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerCommandTest {

    private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final LogLines log = new LogLines(Server.class, "WARN");

    @AfterEach
    void letTheLogBeSeen() {
        log.close();
    }

    @Test
    void complainsOfAnEndThatWentWrong() throws Exception {
        try (Server server = endingBadly()) {
            assertThat(complaint(server, interruption -> { }))
                    .isEqualTo("Something went wrong when the server ended.");
        }
    }

    @Test
    void answersAFailureWhenItIsInterruptedAndTheEndGoesWrong() throws Exception {
        List<Integer> codes = new ArrayList<>();
        try (Server bad = endingBadly(); Server good = endingAfter(Duration.ofSeconds(1))) {
            complaint(bad, interruption -> codes.add(interruption.getAsInt()));
            complaint(good, interruption -> codes.add(interruption.getAsInt()));
        }
        assertThat(codes).as("exit codes of one that ends badly, and of one that ends well").isEqualTo(List.of(1, 0));
    }

    private static Server endingBadly() throws IOException {
        return endingAfter(FOREVER);
    }

    /** @param patience at the end; forever is longer than can be reckoned with */
    private static Server endingAfter(Duration patience) throws IOException {
        Patience patient = new Patience(FOREVER, FOREVER, FOREVER, patience, patience);
        ShutdownRules soon = new ShutdownRules(Duration.ofMillis(1), ShutdownFrom.NOBODY);
        return Server.open(new Settings(InetAddress.getLoopbackAddress(), 0, 0, Settings.POLL_INTERVAL, Limits.STANDARD,
                patient, soon), InstantSource.system(), new Random(7));
    }

    private static String complaint(Server server, Consumer<IntSupplier> onInterrupt)
            throws InterruptedException {
        PrintWriter nobody = new PrintWriter(new StringWriter());
        BufferedReader keyboard = new BufferedReader(new StringReader("/shutdown\n"));
        try {
            new ServerCommand(new Terminal(keyboard, nobody, nobody, onInterrupt)).serve(server);
            return "nothing";
        } catch (CannotOpen e) {
            return e.getMessage();
        }
    }
}
