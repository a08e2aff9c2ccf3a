package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenroom.conversation.Message;
import greenroom.wire.Command;
import greenroom.wire.FrameReader;
import greenroom.wire.Payload;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Instant now = NOON;
    private final Audience audience = new Audience(10);
    private final MessageList messages = new MessageList(() -> now, 10_000);
    private final List<String> closed = new ArrayList<>();
    private final Shutdown shutdown = new Shutdown(audience, messages, ShutdownRules.STANDARD, () -> now,
            () -> closed.add("closed"));
    private final Session alice = new Session("12f5", new Outbox(10, () -> { }));

    ShutdownTest() {
        audience.admit(alice.outbox(), new Command.Session("a greeting that is not looked at"));
    }

    @Test
    void isAnnouncedWhenItBegins() throws Exception {
        shutdown.begin();

        assertThat(heard(alice)).isEqualTo(List.of(new Command.ServerShutdown(60)));
        assertThat(entries()).isEqualTo(List.of("Server shutting down in 60 seconds..."));
    }

    @Test
    void isAnnouncedAtEachMomentOnce() throws Exception {
        shutdown.begin();
        heard(alice);

        tickAfter(29.9);
        assertThat(heard(alice)).isEmpty();
        tickAfter(30.1);
        tickAfter(30.2);
        assertThat(heard(alice)).isEqualTo(List.of(new Command.ServerShutdown(30)));

        tickAfter(59.1);
        assertThat(entries()).endsWith("Server shutting down in 2 seconds...", "Server shutting down in 1 second...");
    }

    @Test
    void closesOnceAtTheEnd() {
        shutdown.begin();

        tickAfter(59.9);
        assertThat(closed).isEmpty();

        tickAfter(60);
        tickAfter(60.1);
        assertThat(closed).isEqualTo(List.of("closed"));
    }

    @Test
    void takesNoNoticeOfASecondRequest() throws Exception {
        shutdown.begin();
        tickAfter(20);
        heard(alice);

        shutdown.begin();
        assertThat(heard(alice)).isEmpty();

        tickAfter(60);
        assertThat(closed).isEqualTo(List.of("closed"));
        shutdown.begin();
        assertThat(heard(alice)).doesNotContain(new Command.ServerShutdown(60));
    }

    @Test
    void canBeCancelled() throws Exception {
        shutdown.begin();
        tickAfter(31);
        heard(alice);

        assertThat(shutdown.cancel()).as("it was cancelled").isTrue();
        assertThat(shutdown.cancel()).as("it was cancelled again").isFalse();

        tickAfter(60);
        assertThat(closed).isEmpty();
        assertThat(heard(alice)).isEqualTo(List.of(new Command.ServerShutdownCancelled()));
        assertThat(entries()).endsWith("Server shutdown cancelled");

        shutdown.begin();
        assertThat(heard(alice)).isEqualTo(List.of(new Command.ServerShutdown(60)));
    }

    @Test
    void tellsALatecomerHowLongItStaysOpen() throws Exception {
        shutdown.admit(alice);
        assertThat(heard(alice)).isEmpty();

        shutdown.begin();
        tickAfter(15);
        heard(alice);
        shutdown.admit(alice);

        assertThat(heard(alice)).isEqualTo(List.of(new Command.ServerShutdown(45)));
    }

    @Test
    void beginsForWhoeverMay() throws Exception {
        assertThatThrownBy(() -> shutdown.request(InetAddress.getByName("192.0.2.17"))).isInstanceOf(Refusal.class);
        assertThat(heard(alice)).isEmpty();

        shutdown.request(InetAddress.getLoopbackAddress());
        assertThat(heard(alice)).isEqualTo(List.of(new Command.ServerShutdown(60)));
    }

    @Test
    void canBeNow() throws Exception {
        shutdown.now();
        shutdown.now();
        shutdown.begin();

        assertThat(heard(alice)).isEqualTo(List.of(new Command.ServerShutdown(0)));
    }

    @Test
    void isNotAnnouncedOnceMoreWhenItIsOver() throws Exception {
        shutdown.begin();
        tickAfter(60);
        heard(alice);

        shutdown.now();

        assertThat(heard(alice)).isEmpty();
    }

    @Test
    void tellsNothingToWhoeverIsTurnedAway() throws Exception {
        Audience full = new Audience(0);
        Shutdown other = new Shutdown(full, messages, ShutdownRules.STANDARD, () -> now, () -> { });
        Session bob = new Session("c0de", new Outbox(10, () -> { }));
        other.begin();

        assertThat(other.admit(bob)).as("bob is in").isFalse();

        assertThat(heard(bob)).isEmpty();
    }

    private void tickAfter(double seconds) {
        now = NOON.plusMillis(Math.round(seconds * 1_000));
        shutdown.tick();
    }

    /** What stands in the conversation in the server's own name. */
    private List<String> entries() {
        return messages.takeChange().stream().flatMap(conversation -> conversation.messages().stream())
                .filter(Message::isTheServers).map(Message::text).toList();
    }

    /** What has been sent since the last time. */
    private static List<Payload> heard(Session session) throws Exception {
        List<Payload> heard = new ArrayList<>();
        for (Optional<byte[]> frame = session.outbox().take(Duration.ZERO); frame.isPresent();
                frame = session.outbox().take(Duration.ZERO)) {
            heard.add(Payload.fromServer(
                    new FrameReader(new ByteArrayInputStream(frame.get()), 1_000).read().orElseThrow()));
        }
        heard.removeIf(Command.Session.class::isInstance);
        return heard;
    }
}
