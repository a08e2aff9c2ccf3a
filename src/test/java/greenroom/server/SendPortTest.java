package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.store.InMemoryLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SendPortTest {

    private static final Timeout SOON = new Timeout(Executors.newScheduledThreadPool(0), Duration.ofSeconds(1));

    private final Audience audience = new Audience(Runnable::run);
    private final InMemoryLog messages = new InMemoryLog("c0de", () -> Instant.EPOCH, 10_000);
    private final GracefulShutdown shutdown = new GracefulShutdown(
            new Announcements(audience, messages, () -> Instant.EPOCH), ShutdownRules.STANDARD, () -> Instant.EPOCH,
            () -> { });
    private final ClientSessions sessions = new ClientSessions(new UnguessableIds(new Random(7)),
            SOON);

    @Test
    void tellsANewcomerHowLongItStaysOpenBeforeTheFirstSnapshot() {
        new Publisher(messages, audience);
        shutdown.begin();
        FakeConnection connection = new FakeConnection();

        new SendPort(new Admission(10, 10, new Random(7)), sessions, audience, shutdown, SOON, Runnable::run)
                .deliver(connection);

        String written = String.join("", connection.done);
        int shutdownAt = written.indexOf("server_shutdown");
        assertThat(written.indexOf("session")).as("where the session is told").isBetween(0, shutdownAt);
        assertThat(written.indexOf("msg:71 ")).as("where the snapshot begins").isGreaterThan(shutdownAt);
    }
}
