package greenroom.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Message HELLO = new Message(Instant.EPOCH, "alice", "hello");
    private static final Message HI = new Message(Instant.EPOCH.plusSeconds(1), "bob", "hi");

    @Test
    void continuesItselfAndEverythingItBeganAs() {
        Conversation both = new Conversation(List.of(HELLO, HI));

        assertThat(both.continues(both)).isTrue();
        assertThat(both.continues(new Conversation(List.of(HELLO)))).isTrue();
        assertThat(both.continues(Conversation.EMPTY)).isTrue();
    }

    @Test
    void continuesNothingLongerAndNothingElse() {
        Conversation one = new Conversation(List.of(HELLO));

        assertThat(one.continues(new Conversation(List.of(HELLO, HI)))).isFalse();
        assertThat(one.continues(new Conversation(List.of(HI)))).isFalse();
    }
}
