package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientSessionsTest {

    private final ScheduledThreadPoolExecutor timer = Ticker.timer();
    private final ClientSessions sessions = new ClientSessions(new UnguessableIds(new Random(7)), new Timeout(timer, Duration.ofHours(1)));
    private final FakeConnection connection = new FakeConnection();
    private final ClientSession alice = sessions.open(new Outbox(10_000, () -> { }), () -> { });

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void refuseAnIdThatNobodyWasGiven() {
        assertThat(claimed("12f5")).isEqualTo("This session is unknown, or in use already.");
    }

    @Test
    void canBeClaimedOnce() {
        assertThat(claimed(alice.id())).isEqualTo("claimed");
        assertThat(claimed(alice.id())).isEqualTo("This session is unknown, or in use already.");
    }

    @Test
    void forgetTheIdWhenTheyEnd() {
        sessions.end(alice);

        assertThat(claimed(alice.id())).isEqualTo("This session is unknown, or in use already.");
    }

    @Test
    void leaveAMomentToSayGoodbyeWhenTheListenerIsGone() {
        claimed(alice.id());

        sessions.lose(alice);

        assertThat(connection.done.contains("aborted")).as("it is hung up on at once").isFalse();
        assertThat(timer.getQueue()).hasSize(1);
        assertThat(alice.outbox().isOpen()).as("the outbox is open").isFalse();
    }

    private String claimed(String id) {
        try {
            return sessions.claim(id, connection) == alice ? "claimed" : "somebody else's session";
        } catch (Refusal e) {
            return e.getMessage();
        }
    }
}
