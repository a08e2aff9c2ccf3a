package greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.client.News;
import greenroom.conversation.Conversation;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class OnEventThreadTest {

    @Test
    void passesTheConversationOnThere() throws Exception {
        List<String> heard = new ArrayList<>();
        OnEventThread listener = new OnEventThread(news -> heard.add(
                "on the event thread: " + SwingUtilities.isEventDispatchThread()));

        listener.hear(new News.Spoken(Conversation.EMPTY));

        SwingUtilities.invokeAndWait(() -> assertThat(heard).isEqualTo(List.of("on the event thread: true")));
    }
}
