package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.client.link.News;
import greenroom.client.link.NotSaid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingModelTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final FakeView view = new FakeView();
    private final List<String> asked = new ArrayList<>();
    private final ClosingModel model = new ClosingModel(view, () -> asked.add("shut down"), () -> NOON);

    @Test
    void countsDownBetweenTheAnnouncements() {
        model.hear(new News.Closing(60));
        assertThat(view.shown).isEqualTo("The server closes in 60 seconds.");

        model.tick(NOON.plusMillis(1_001));
        assertThat(view.shown).isEqualTo("The server closes in 59 seconds.");

        model.tick(NOON.plusSeconds(59));
        assertThat(view.shown).isEqualTo("The server closes in 1 second.");

        model.tick(NOON.plusSeconds(60));
        assertThat(view.shown).isEqualTo("The server closes now.");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void saysNothingOnceThereIsNothingToSay(News news) {
        model.hear(new News.Closing(60));

        model.hear(news);
        model.tick(NOON.plusSeconds(1));

        assertThat(view.shown).isEqualTo("nothing");
    }

    @Test
    void asksFirst() {
        model.ask();
        assertThat(view.shown).isEqualTo("asked: Close the server for everyone in 60 seconds?");
        assertThat(asked).isEmpty();

        model.confirm();
        assertThat(asked).isEqualTo(List.of("shut down"));
        assertThat(view.shown).isEqualTo("nothing");
    }

    @Test
    void takesNoForAnAnswer() {
        model.ask();
        assertThat(view.shown).startsWith("asked: ");

        model.decline();

        assertThat(view.shown).isEqualTo("nothing");
        assertThat(asked).isEmpty();
    }

    @Test
    void doesNotAskWhatIsUnderWay() {
        model.hear(new News.Closing(60));

        model.ask();

        assertThat(view.shown).isEqualTo("The server closes in 60 seconds.");
    }

    @Test
    void asksNothingThatAnEndHasAnswered() {
        model.ask();

        model.hear(new News.Closing(60));
        model.confirm();

        assertThat(asked).isEmpty();
        assertThat(view.shown).isEqualTo("The server closes in 60 seconds.");
    }

    @Test
    void forgetsThatThereWasNobodyToAsk() {
        ClosingModel away = new ClosingModel(view, () -> {
            throw new NotSaid("The connection to the server is lost.");
        }, () -> NOON);
        away.ask();
        away.confirm();
        assertThat(view.shown).isEqualTo("The connection to the server is lost.");

        away.hear(new News.Back());

        assertThat(view.shown).isEqualTo("nothing");
    }

    static List<News> ends() {
        return List.of(new News.StaysOpen(), new News.Lost("The connection to the server is lost."));
    }

    private static final class FakeView implements ClosingView {

        private String shown = "nothing";

        @Override
        public void notice(String sentence) {
            shown = sentence;
        }

        @Override
        public void question(String sentence) {
            shown = "asked: " + sentence;
        }

        @Override
        public void nothing() {
            shown = "nothing";
        }
    }
}
