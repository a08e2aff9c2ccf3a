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
import java.util.Random;
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
            assertThat(complaint(server)).isEqualTo("Something went wrong when the server ended.");
        }
    }

    /** One that waits for longer than can be reckoned with. */
    private static Server endingBadly() throws IOException {
        Patience forever = new Patience(FOREVER, FOREVER, FOREVER, FOREVER, Duration.ZERO);
        ShutdownRules soon = new ShutdownRules(Duration.ofMillis(1), ShutdownFrom.NOBODY);
        return Server.open(new Settings(InetAddress.getLoopbackAddress(), 0, 0, Settings.POLL_INTERVAL, Limits.STANDARD,
                forever, soon), InstantSource.system(), new Random(7));
    }

    private String complaint(Server server) throws InterruptedException {
        PrintWriter nobody = new PrintWriter(new StringWriter());
        try {
            new ServerCommand(new Terminal(new BufferedReader(new StringReader("/shutdown\n")), nobody, nobody,
                    interruption -> { })).serve(server);
            return "nothing";
        } catch (CannotOpen e) {
            return e.getMessage();
        }
    }
}
