package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconnectModelTest {

    private final FakeLink first = new FakeLink();
    private final List<News> heard = new ArrayList<>();
    private final ReconnectModel model = new ReconnectModel(heard::add);

    @Test
    void speaksAndListensOnTheFirstLink() throws NotSaid {
        model.begin(first);

        model.say(new PlainText("hello"));
        first.listener.hear(new News.Arrived("Bob"));

        assertThat(first.said).isEqualTo(List.of("hello"));
        assertThat(heard).isEqualTo(List.of(new News.Arrived("Bob")));
    }

    private static final class FakeLink implements Link {

        private final List<String> said = new ArrayList<>();
        private NewsListener listener = news -> { };

        @Override
        public void listen(NewsListener listener) {
            this.listener = listener;
        }

        @Override
        public void say(PlainText text) {
            said.add(text.value());
        }

        @Override
        public void leave() {
            said.add("goodbye");
        }
    }
}
