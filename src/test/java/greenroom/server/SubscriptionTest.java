package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.wire.FrameBytes;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private final Subscription subscription = new Subscription();

    @Test
    void waitsWithALongSnapshotForAClientThatMayFollow() {
        subscription.holdBack();
        subscription.show(publication("short"));
        assertThat(sent()).isEqualTo("5 bytes");

        subscription.show(publication("a".repeat(20_000)));
        assertThat(sent()).isEqualTo("nothing");

        subscription.release();
        assertThat(sent()).isEqualTo("20000 bytes");
    }

    @Test
    void doesNotWaitWhenItEnds() {
        subscription.holdBack();
        subscription.show(publication("a".repeat(20_000)));

        subscription.end();

        assertThat(sent()).isEqualTo("20000 bytes");
    }

    private String sent() {
        return subscription.hasNews() ? subscription.next().orElseThrow().length() + " bytes" : "nothing";
    }

    private static Publication publication(String snapshot) {
        return new Publication("hash of " + snapshot, FrameBytes.of(snapshot.getBytes(US_ASCII)));
    }
}
