package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenroom.conversation.Message;
import greenroom.store.InMemoryLog;
import greenroom.store.Said;
import greenroom.wire.Command;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GracefulShutdownTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Instant now = NOON;
    private final Audience audience = new Audience(Runnable::run);
    private final InMemoryLog messages = new InMemoryLog("c0de", () -> now, 10_000);
    private final List<String> closed = new ArrayList<>();
    private final GracefulShutdown shutdown = new GracefulShutdown(announcements(audience),
            ShutdownRules.STANDARD, () -> now, () -> closed.add("closed"));
    private final ClientSession alice = new ClientSession("12f5", new Outbox(10_000, () -> { }), () -> { });

    GracefulShutdownTest() {
        audience.admit(alice.outbox(), new Command.Session("a greeting that is not looked at"));
    }

    @Test
    void isAnnouncedWhenItBegins() throws Exception {
        shutdown.begin();

        assertThat(Heard.from(alice.outbox())).isEqualTo(List.of(new Command.ServerShutdown(60)));
        assertThat(entries()).isEqualTo(List.of("Server shutting down in 60 seconds..."));
    }

    @Test
    void isAnnouncedAtEachMomentOnce() throws Exception {
        shutdown.begin();
        Heard.from(alice.outbox());

        tickAfter(29.9);
        assertThat(Heard.from(alice.outbox())).isEmpty();
        tickAfter(30.1);
        tickAfter(30.2);
        assertThat(Heard.from(alice.outbox())).isEqualTo(List.of(new Command.ServerShutdown(30)));

        tickAfter(59.1);
        assertThat(entries()).endsWith("Server shutting down in 2 seconds...", "Server shutting down in 1 second...");
    }

    @Test
    void triesAgainToClose() {
        GracefulShutdown unlucky = new GracefulShutdown(announcements(audience), ShutdownRules.STANDARD, () -> now, () -> {
            closed.add("tried");
            if (closed.size() == 1) {
                throw new OutOfMemoryError("no thread can be made");
            }
        });
        unlucky.begin();
        now = NOON.plusSeconds(60);

        assertThatThrownBy(unlucky::tick).hasMessage("no thread can be made");
        unlucky.tick();
        unlucky.tick();

        assertThat(closed).isEqualTo(List.of("tried", "tried"));
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
        Heard.from(alice.outbox());

        shutdown.begin();
        assertThat(Heard.from(alice.outbox())).isEmpty();

        tickAfter(60);
        assertThat(closed).isEqualTo(List.of("closed"));
        shutdown.begin();
        assertThat(Heard.from(alice.outbox())).doesNotContain(new Command.ServerShutdown(60));
    }

    @Test
    void canBeCancelled() throws Exception {
        shutdown.begin();
        tickAfter(31);
        Heard.from(alice.outbox());

        assertThat(shutdown.cancel()).as("it was cancelled").isTrue();
        assertThat(shutdown.cancel()).as("it was cancelled again").isFalse();

        tickAfter(60);
        assertThat(closed).isEmpty();
        assertThat(Heard.from(alice.outbox())).isEqualTo(List.of(new Command.ServerShutdownCancelled()));
        assertThat(entries()).endsWith("Server shutdown cancelled");

        shutdown.begin();
        assertThat(Heard.from(alice.outbox())).isEqualTo(List.of(new Command.ServerShutdown(60)));
    }

    @Test
    void tellsALatecomerHowLongItStaysOpen() throws Exception {
        shutdown.admit(alice);
        assertThat(Heard.from(alice.outbox())).isEmpty();

        shutdown.begin();
        tickAfter(15);
        Heard.from(alice.outbox());
        shutdown.admit(alice);

        assertThat(Heard.from(alice.outbox())).isEqualTo(List.of(new Command.ServerShutdown(45)));
    }

    @Test
    void beginsForWhoeverMay() throws Exception {
        assertThatThrownBy(() -> shutdown.request(InetAddress.getByName("192.0.2.17"))).isInstanceOf(Refusal.class);
        assertThat(Heard.from(alice.outbox())).isEmpty();

        shutdown.request(InetAddress.getLoopbackAddress());
        assertThat(Heard.from(alice.outbox())).isEqualTo(List.of(new Command.ServerShutdown(60)));
    }

    @Test
    void canBeNow() throws Exception {
        shutdown.announceNow();
        shutdown.announceNow();
        shutdown.begin();

        assertThat(Heard.from(alice.outbox())).isEqualTo(List.of(new Command.ServerShutdown(0)));
    }

    @Test
    void isNotAnnouncedOnceMoreWhenItIsOver() throws Exception {
        shutdown.begin();
        tickAfter(60);
        Heard.from(alice.outbox());

        shutdown.announceNow();

        assertThat(Heard.from(alice.outbox())).isEmpty();
    }

    private Announcements announcements(Audience audience) {
        return new Announcements(audience, messages, () -> now);
    }

    private void tickAfter(double seconds) {
        now = NOON.plusMillis(Math.round(seconds * 1_000));
        shutdown.tick();
    }

    /** What stands in the conversation in the server's own name. */
    private List<String> entries() throws Exception {
        return Said.in(messages).stream().filter(Message::isTheServers).map(Message::text).toList();
    }

}
