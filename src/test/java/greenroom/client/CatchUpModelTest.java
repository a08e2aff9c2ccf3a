package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.client.link.News;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("ends")
    void showsNothingAnyMoreAtTheEnd(News end) {
        model.hear(new News.CatchingUp(7));
        model.tick(NOON.plusSeconds(2));
        assertThat(view.shown).isEqualTo("7: Catching up: 7 %");

        model.hear(end);
        model.tick(NOON.plusSeconds(3));

        assertThat(view.shown).isEqualTo("nothing");
    }

    @Test
    void takesALongSilenceForTheEnd() {
        model.hear(new News.CatchingUp(7));
        now = NOON.plusSeconds(4);
        model.hear(new News.CatchingUp(90));

        model.tick(NOON.plusMillis(8_999));
        assertThat(view.shown).isEqualTo("90: Catching up: 90 %");

        model.tick(NOON.plusMillis(9_000));
        assertThat(view.shown).isEqualTo("nothing");
    }

    static List<News> ends() {
        return List.of(new News.CatchingUp(100), new News.Lost("The connection to the server is lost."));
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
        public void hideProgress() {
            shown = "nothing";
        }
    }
}
