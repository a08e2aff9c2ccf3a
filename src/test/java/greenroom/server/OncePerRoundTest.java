package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OncePerRoundTest {

    private final List<Runnable> endOfRound = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final OncePerRound once = new OncePerRound(endOfRound::add, () -> done.add("done"));

    @Test
    void actsOnceForAllWhoAskInARound() {
        once.request();
        once.request();
        assertThat(done).as("before the round is over").isEqualTo(List.of());

        endRound();
        assertThat(done).as("after the round").isEqualTo(List.of("done"));

        once.request();
        endRound();
        assertThat(done).as("after the next round").isEqualTo(List.of("done", "done"));
    }

    private void endRound() {
        List<Runnable> due = List.copyOf(endOfRound);
        endOfRound.clear();
        due.forEach(Runnable::run);
    }
}
