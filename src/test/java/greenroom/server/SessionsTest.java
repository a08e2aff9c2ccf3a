package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final Sessions sessions = new Sessions(new SessionIds(new Random(7)));
    private final Session alice = sessions.open(new Outbox(10, () -> { }));

    @Test
    void refuseAnIdThatNobodyWasGiven() {
        assertThatThrownBy(() -> sessions.claim("12f5")).isInstanceOf(Refusal.class)
                .hasMessage("This session is unknown, or in use already.");
    }
}
