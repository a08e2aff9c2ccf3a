package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private final Audience audience = new Audience(2);
    private final Outbox alice = new Outbox(10, () -> { });
    private final Outbox bob = new Outbox(10, () -> { });

    @Test
    void showsEveryoneTheSnapshot() {
        audience.admit(alice);
        audience.admit(bob);

        show("hello");

        assertThat(List.of(received(alice), received(bob))).isEqualTo(List.of("hello", "hello"));
    }

    @Test
    void showsWhoComesLateTheMostRecentSnapshot() {
        show("hello");

        audience.admit(alice);

        assertThat(received(alice)).isEqualTo("hello");
    }

    @Test
    void isFullAtItsLimitUntilSomeoneLeaves() {
        audience.admit(alice);
        audience.admit(bob);
        Outbox carol = new Outbox(10, () -> { });

        assertThat(audience.admit(carol)).as("carol is let in").isFalse();
        audience.dismiss(bob);
        assertThat(audience.admit(carol)).as("carol is let in after bob has left").isTrue();
    }

    private void show(String snapshot) {
        audience.show(new Publication("hash of " + snapshot, snapshot.getBytes(US_ASCII)));
    }

    private static String received(Outbox outbox) {
        return outbox.take(Duration.ZERO).map(frame -> new String(frame, US_ASCII)).orElse("nothing");
    }
}
