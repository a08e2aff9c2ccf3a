package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import greenroom.store.Framed;
import greenroom.store.InMemoryLog;
import greenroom.wire.Frame;
import greenroom.wire.FrameBytes;
import greenroom.wire.Tail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryLog messages = new InMemoryLog("c0de", () -> NOON, 10_000);

    @Test
    void isToldWhatComesAfterItsPosition() throws Exception {
        say("one", "two");
        Follower follower = new Follower(messages, "c0de", 1);
        assertThat(told(follower)).isEqualTo(List.of(tail(1, "two")));

        say("three");
        say("four");
        assertThat(told(follower)).isEqualTo(List.of(tail(2, "three", "four")));
    }

    @Test
    void isToldAtOnceThatThereIsNothingNew() throws Exception {
        say("one");

        assertThat(told(new Follower(messages, "c0de", 1))).isEqualTo(List.of(tail(1)));
    }

    @Test
    void beginsAnewWithWhoeverHasHeardAnotherConversation() throws Exception {
        say("one", "two");

        assertThat(told(new Follower(messages, "beef", 1))).isEqualTo(List.of(tail(0, "one", "two")));
    }

    @Test
    void beginsAnewWithWhoeverClaimsToHaveMoreThanThereIs() throws Exception {
        say("one", "two");

        assertThat(told(new Follower(messages, "c0de", 2))).isEqualTo(List.of(tail(2)));
        assertThat(told(new Follower(messages, "c0de", 3))).isEqualTo(List.of(tail(0, "one", "two")));
    }

    @Test
    void isToldTheLastWordsAndNoMore() throws Exception {
        Follower follower = new Follower(messages, "c0de", 0);
        say("goodbye");

        follower.end();
        say("too late");

        assertThat(told(follower)).isEqualTo(List.of(tail(0, "goodbye")));
    }

    @Test
    void goesOverToANewConversation() throws Exception {
        say("one", "two");
        Follower follower = new Follower(messages, "c0de", 2);
        told(follower);

        messages.beginAnew("beef");
        say("three");

        assertThat(told(follower)).isEqualTo(List.of(tail("beef", 0, "three")));
    }

    private void say(String... texts) {
        for (String text : texts) {
            messages.append("alice", new PlainText(text));
        }
    }

    private static Frame tail(int position, String... texts) {
        return tail("c0de", position, texts);
    }

    private static Frame tail(String conversation, int position, String... texts) {
        return new Tail(conversation, position,
                List.of(texts).stream().map(text -> new Message(NOON, "alice", text)).toList()).frame();
    }

    private static List<Frame> told(Follower follower) throws Exception {
        List<Frame> told = new ArrayList<>();
        for (Optional<FrameBytes> next = follower.next(); next.isPresent(); next = follower.next()) {
            told.add(Framed.of(next.get()));
        }
        return told;
    }
}
