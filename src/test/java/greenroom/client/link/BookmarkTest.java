package greenroom.client.link;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.wire.Command;
import greenroom.wire.Tail;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookmarkTest {

    private static final Message ONE = said("one");
    private static final Message TWO = said("two");

    private final Bookmark bookmark = new Bookmark();

    @Test
    void movesOnWithWhatIsRead() {
        bookmark.read(new Tail("c0de", 0, List.of(ONE)));
        assertThat(bookmark.follow()).isEqualTo(new Command.Follow("c0de", 1));

        List<News> news = bookmark.read(new Tail("c0de", 1, List.of(TWO)));

        assertThat(news).isEqualTo(List.of(new News.Added(List.of(TWO))));
        assertThat(bookmark.follow()).isEqualTo(new Command.Follow("c0de", 2));
    }

    @Test
    void passesOverWhatItHasReadAlready() {
        bookmark.read(new Tail("c0de", 0, List.of(ONE)));

        List<News> news = bookmark.read(new Tail("c0de", 0, List.of(ONE, TWO)));

        assertThat(news).isEqualTo(List.of(new News.Added(List.of(TWO))));
        assertThat(bookmark.follow()).isEqualTo(new Command.Follow("c0de", 2));
    }

    @Test
    void beginsAnewInAnotherConversation() {
        bookmark.read(new Tail("c0de", 0, List.of(ONE)));

        List<News> news = bookmark.read(new Tail("beef", 0, List.of(TWO)));

        assertThat(news.getFirst()).isEqualTo(new News.Begun());
        assertThat(news.getLast()).isEqualTo(new News.Added(List.of(TWO)));
        assertThat(bookmark.follow()).isEqualTo(new Command.Follow("beef", 1));
    }

    @Test
    void doesNotFitBehindAGap() {
        bookmark.read(new Tail("c0de", 0, List.of(ONE)));

        Stream<Tail> tails = Stream.of(new Tail("c0de", 1, List.of(TWO)), new Tail("c0de", 2, List.of(TWO)),
                new Tail("beef", 0, List.of(TWO)), new Tail("beef", 1, List.of(TWO)));

        assertThat(tails.filter(bookmark::fits).map(tail -> tail.conversation() + " " + tail.position()).toList())
                .isEqualTo(List.of("c0de 1", "beef 0"));
    }

    private static Message said(String text) {
        return new Message(Instant.parse("2026-03-01T12:00:00Z"), "alice", text);
    }
}
