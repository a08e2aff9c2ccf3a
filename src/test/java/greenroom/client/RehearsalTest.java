package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Rehearsal rehearsal = new Rehearsal(() -> NOON);

    @Test
    void letsEveryoneHearWhatIsSaid() throws NotSaid {
        List<Message> alice = new ArrayList<>();
        List<Message> bob = new ArrayList<>();
        rehearsal.listen(news -> alice.addAll(spoken(news)));
        rehearsal.listen(news -> bob.addAll(spoken(news)));

        rehearsal.speaker(new Username("alice")).say(new PlainText("hello"));

        assertThat(bob).isEqualTo(List.of(new Message(NOON, "alice", "hello")));
        assertThat(alice).isEqualTo(bob);
    }

    private static List<Message> spoken(News news) {
        return news instanceof News.Spoken(Conversation conversation) ? conversation.messages() : List.of();
    }
}
