package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final Sessions sessions = new Sessions(new SessionIds(new Random(7)));
    private final Session alice = sessions.open(new Outbox(10, () -> { }));

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

    private String claimed(String id) {
        try {
            return sessions.claim(id, () -> { }) == alice ? "claimed" : "somebody else's session";
        } catch (Refusal e) {
            return e.getMessage();
        }
    }
}
