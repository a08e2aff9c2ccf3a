package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Username;
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
    void giveANameToOnePersonOnly() {
        Session somebodyElse = sessions.open(new Outbox(10, () -> { }));

        assertThat(named(alice, "Alice")).isEqualTo("named");
        assertThat(named(somebodyElse, "ALICE")).isEqualTo("The username ALICE is taken: choose another.");
    }

    @Test
    void freeTheNameAndTheIdWhenTheyEnd() {
        named(alice, "Alice");

        sessions.end(alice);

        Session somebodyElse = sessions.open(new Outbox(10, () -> { }));
        assertThat(named(somebodyElse, "Alice")).isEqualTo("named");
        assertThat(claimed(alice.id())).isEqualTo("This session is unknown, or in use already.");
    }

    @Test
    void giveNoNameToASessionThatHasEnded() {
        sessions.end(alice);

        assertThat(named(alice, "Alice")).isEqualTo("This session is unknown, or in use already.");
    }

    private String claimed(String id) {
        try {
            return sessions.claim(id, () -> { }) == alice ? "claimed" : "somebody else's session";
        } catch (Refusal e) {
            return e.getMessage();
        }
    }

    private String named(Session session, String username) {
        try {
            sessions.name(session, new Username(username));
            return "named";
        } catch (Refusal e) {
            return e.getMessage();
        }
    }
}
