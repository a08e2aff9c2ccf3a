package greenroom.client.link;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatchUpTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final CatchUp catchUp = new CatchUp(NOON.plusSeconds(200));

    @Test
    void tellsHowFarItIsByTheTimesOfTheEntries() {
        assertThat(catchUp.percent(List.of(after(0), after(50)))).isEqualTo(25);
        assertThat(catchUp.percent(List.of(after(51), after(100)))).isEqualTo(50);
    }

    @Test
    void isNeverThereBeforeTheLastPiece() {
        assertThat(catchUp.percent(List.of(after(0), after(300)))).as("when people talk on").isEqualTo(99);
        assertThat(new CatchUp(NOON).percent(List.of(after(0)))).as("when there is no time at all").isEqualTo(99);
        assertThat(new CatchUp(NOON).percent(List.of(after(1)))).as("when the clock was set back").isEqualTo(99);
    }

    @Test
    void isNowhereWhenTheTimesSayNothing() {
        assertThat(catchUp.percent(List.of(after(100), after(50)))).as("when they go backwards").isEqualTo(0);
        assertThat(new CatchUp(NOON.plusNanos(2_000)).percent(List.of(after(0)))).as("in no time").isEqualTo(0);
    }

    @Test
    void isNeverFurtherThanTheEnd() {
        assertThat(catchUp.percent(List.of(after(300), after(50)))).as("how far it is, when the first came after the end")
                .isEqualTo(0);
    }

    private static Message after(int seconds) {
        return new Message(NOON.plusSeconds(seconds), "alice", "hello");
    }
}
