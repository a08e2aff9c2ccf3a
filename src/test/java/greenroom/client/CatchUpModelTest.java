package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.client.link.News;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CatchUpModelTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final FakeView view = new FakeView();
    private final CatchUpModel model = new CatchUpModel(view, this::now);
    private Instant now = NOON;

    @Test
    void showsHowFarItIsWhenItTakesLongerThanASecond() {
        model.hear(new News.CatchingUp(7));
        model.tick(NOON.plusMillis(999));
        assertThat(view.shown).isEqualTo("nothing");

        model.tick(NOON.plusMillis(1_000));
        assertThat(view.shown).isEqualTo("7: Catching up: 7 %");
    }

    private Instant now() {
        return now;
    }

    private static final class FakeView implements CatchUpView {

        private String shown = "nothing";

        @Override
        public void progress(int percent, String words) {
            shown = percent + ": " + words;
        }

        @Override
        public void nothing() {
            shown = "nothing";
        }
    }
}
