package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.client.link.News;
import greenroom.client.link.NotSaid;
import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatModelTest {

    private final FakeView view = new FakeView();
    private final List<String> said = new ArrayList<>();
    private final ChatModel model = new ChatModel(view, text -> said.add(text.value()), ZoneOffset.UTC);

    @Test
    void showsAMessageWithItsTimeAndItsAuthor() {
        hears(message("10:15:42", "alice", "hello"));

        assertThat(view.lines).isEqualTo(List.of("[10:15] alice: hello"));
    }

    @Test
    void marksTheServersOwnEntriesWithAStar() {
        hears(message("10:15:42", "", "the server closes at noon"));

        assertThat(view.lines).isEqualTo(List.of("[10:15] * the server closes at noon"));
    }

    @Test
    void keepsAMessageOnOneLine() {
        hears(message("10:15:42", "mallory", "hi\n[10:16] bob: I resign\u0007"));

        assertThat(view.lines).isEqualTo(List.of("[10:15] mallory: hi[10:16] bob: I resign"));
    }

    @Test
    void addsOnlyWhatIsNew() {
        Message hello = message("10:15:42", "alice", "hello");
        hears(hello);

        hears(hello, message("10:16:00", "bob", "hi"));

        assertThat(view.lines).isEqualTo(List.of("[10:15] alice: hello", "[10:16] bob: hi"));
    }

    @Test
    void startsAfreshWhenThePastHasChanged() {
        hears(message("10:15:42", "alice", "hello"));

        hears(message("11:00:00", "carol", "a new server"), message("11:01:00", "carol", "hi"));

        assertThat(view.lines).isEqualTo(List.of("[11:00] carol: a new server", "[11:01] carol: hi"));
    }

    @Test
    void putsMessagesInTheOrderOfTheirTime() {
        hears(message("10:17:00", "bob", "later"), message("10:16:00", "alice", "sooner"));

        assertThat(view.lines).isEqualTo(List.of("[10:16] alice: sooner", "[10:17] bob: later"));
    }

    @Test
    void saysWhatWasWritten() {
        model.send("hello");

        assertThat(said).isEqualTo(List.of("hello"));
    }

    @Test
    void emptiesTheFieldOnceItIsSaid() {
        view.draft = "hello";

        model.send("hello");

        assertThat(view.draft).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\u0007"})
    void saysNothingWhenNothingIsWritten(String blank) {
        model.send(blank);

        assertThat(said).isEqualTo(List.of());
    }

    @Test
    void leavesOutCharactersThatNobodyCanSee() {
        model.send("he\u001fllo\u007f");

        assertThat(said).isEqualTo(List.of("hello"));
    }

    @Test
    void saysThatAnUpdateWasDamagedAndKeepsTheConversation() {
        hears(message("10:15:42", "alice", "hello"));

        model.hear(new News.Damaged());

        assertThat(view.status).isEqualTo("An update arrived damaged and was dropped; the next one repairs it.");
        assertThat(view.lines).isEqualTo(List.of("[10:15] alice: hello"));
    }

    @Test
    void isQuietAgainAfterAGoodUpdate() {
        model.hear(new News.Damaged());

        hears(message("10:15:42", "alice", "hello"));

        assertThat(view.status).isEqualTo("");
    }

    @Test
    void saysThatTheConnectionIsLost() {
        model.hear(new News.Lost("The connection to the server is lost."));

        assertThat(view.status).isEqualTo("The connection to the server is lost.");
    }

    @Test
    void keepsWhatCouldNotBeSaid() {
        ChatModel lost = new ChatModel(view, text -> {
            throw new NotSaid("The connection to the server is lost.");
        }, ZoneOffset.UTC);
        view.draft = "as I was saying";

        lost.send("as I was saying");

        assertThat(view.draft).isEqualTo("as I was saying");
        assertThat(view.status).isEqualTo("The connection to the server is lost.");
    }

    @Test
    void saysWhoHasComeAndWhatWasRefused() {
        model.hear(new News.Arrived("Bob"));
        assertThat(view.status).isEqualTo("Bob has joined.");

        model.hear(new News.Refused("The conversation is full: nothing more can be said."));
        assertThat(view.status).isEqualTo("The conversation is full: nothing more can be said.");
    }

    @Test
    void keepsSayingWhoHasComeWhenSomebodySpeaks() {
        model.hear(new News.Arrived("Bob"));

        hears(message("10:15:42", "Bob", "hello"));

        assertThat(view.status).isEqualTo("Bob has joined.");
    }

    @Test
    void givesBackWhatTheServerRefused() {
        model.send("one word too many");

        model.hear(new News.Refused("The conversation is full: nothing more can be said."));

        assertThat(view.draft).isEqualTo("one word too many");
    }

    @Test
    void showsWhoIsHereInTheOrderOfTheirNames() {
        model.hear(new News.Present(List.of("carol", "Bob", "alice\u0007")));

        assertThat(view.people).isEqualTo(List.of("alice", "Bob", "carol"));
    }

    @Test
    void keepsTheListOfWhoIsHere() {
        model.hear(new News.Present(List.of("alice", "Carol")));

        model.hear(new News.Arrived("Bob"));
        assertThat(view.people).isEqualTo(List.of("alice", "Bob", "Carol"));

        model.hear(new News.Left("alice"));
        assertThat(view.people).isEqualTo(List.of("Bob", "Carol"));
    }

    @Test
    void saysWhoHasLeft() {
        model.hear(new News.Left("Bob\n"));

        assertThat(view.status).isEqualTo("Bob has left.");
    }

    @Test
    void takesNothingWhileThereIsNoServer() {
        model.hear(new News.Present(List.of("Alice")));

        model.hear(new News.Lost("The connection to the server is lost."));
        assertThat(view.writable).as("the field can be written in").isFalse();
        assertThat(view.people).isEmpty();

        model.hear(new News.Back());
        assertThat(view.writable).as("the field can be written in").isTrue();
        assertThat(view.status).isEqualTo("You are connected again.");
    }

    @Test
    void tellsAServerThatHasClosedFromOneThatIsLost() {
        model.hear(new News.Closing(1));
        model.hear(new News.Lost("The connection to the server is lost."));
        assertThat(view.status).isEqualTo("The server has closed.");

        model.hear(new News.Back());
        model.hear(new News.Lost("The connection to the server is lost."));
        assertThat(view.status).isEqualTo("The connection to the server is lost.");
    }

    @Test
    void forgetsAClosingThatWasCancelled() {
        model.hear(new News.Closing(30));
        model.hear(new News.StaysOpen());

        model.hear(new News.Lost("The connection to the server is lost."));

        assertThat(view.status).isEqualTo("The connection to the server is lost.");
    }

    @Test
    void givesNothingBackThatEveryoneHasHeard() {
        model.send("hello");
        hears(message("10:15:42", "alice", "hello"));

        model.hear(new News.Refused("Only its operator can close this server."));

        assertThat(view.draft).isEqualTo("");
        assertThat(view.status).isEqualTo("Only its operator can close this server.");
    }

    @Test
    void showsTwoPeopleWhoseNamesAreAlikeInSomeLanguages() {
        model.hear(new News.Present(List.of("\u0130lker", "Ilker")));
        assertThat(view.people).isEqualTo(List.of("Ilker", "\u0130lker"));

        model.hear(new News.Left("Ilker"));
        assertThat(view.people).isEqualTo(List.of("\u0130lker"));
    }

    @Test
    void keepsSayingThatItIsBackWhenSomebodySpeaks() {
        model.hear(new News.Damaged());
        model.hear(new News.Lost("The connection to the server is lost."));
        model.hear(new News.Back());

        hears(message("10:15:42", "alice", "hello"));

        assertThat(view.status).isEqualTo("You are connected again.");
    }

    @Test
    void addsWhatHasBeenSaidSince() {
        model.hear(new News.Added(List.of(message("10:15:42", "alice", "hello"))));
        model.hear(new News.Added(List.of(message("10:16:00", "bob", "hi"))));

        assertThat(view.lines).isEqualTo(List.of("[10:15] alice: hello", "[10:16] bob: hi"));
    }

    @Test
    void startsAfreshWhenAnotherConversationBegins() {
        model.hear(new News.Added(List.of(message("10:15:42", "alice", "hello"))));

        model.hear(new News.Begun());
        model.hear(new News.Added(List.of(message("11:00:00", "carol", "a new server"))));

        assertThat(view.lines).isEqualTo(List.of("[11:00] carol: a new server"));
    }

    @Test
    void givesNothingBackThatHasBeenAdded() {
        model.send("hello");
        model.hear(new News.Added(List.of(message("10:15:42", "alice", "hello"))));

        model.hear(new News.Refused("Only its operator can close this server."));

        assertThat(view.draft).isEqualTo("");
    }

    @Test
    void isQuietAgainOnceWhatWasDamagedHasCome() {
        model.hear(new News.Damaged());

        model.hear(new News.Added(List.of(message("10:15:42", "alice", "hello"))));

        assertThat(view.status).isEqualTo("");
    }

    @Test
    void startsAfreshWhenTheNextServerSendsTheWhole() {
        model.hear(new News.Begun());
        model.hear(new News.Added(List.of(message("10:15:42", "alice", "hello"))));

        hears(message("10:15:42", "alice", "hello"), message("11:00:00", "carol", "hi"));

        assertThat(view.lines).isEqualTo(List.of("[10:15] alice: hello", "[11:00] carol: hi"));
    }

    @Test
    void leavesOutCharactersThatNobodyCanSeeOfWhatIsAdded() {
        model.hear(new News.Added(List.of(message("10:15:42", "mallory\u0007", "hi\u0007"))));

        assertThat(view.lines).isEqualTo(List.of("[10:15] mallory: hi"));
    }

    private void hears(Message... messages) {
        model.hear(new News.Spoken(new Conversation(List.of(messages))));
    }

    private static Message message(String time, String username, String text) {
        return new Message(Instant.parse("2026-03-01T" + time + "Z"), username, text);
    }

    private static final class FakeView implements ChatView {

        private final List<String> lines = new ArrayList<>();
        private List<String> people = List.of();
        private boolean writable = true;
        private String draft = "";
        private String status = "";

        @Override
        public void writable(boolean whether) {
            writable = whether;
        }

        @Override
        public void people(List<String> usernames) {
            people = usernames;
        }

        @Override
        public void clear() {
            lines.clear();
        }

        @Override
        public void status(String sentence) {
            status = sentence;
        }

        @Override
        public void restoreDraft(String text) {
            draft = text;
        }

        @Override
        public void clearDraft() {
            draft = "";
        }

        @Override
        public void append(List<String> added) {
            lines.addAll(added);
        }
    }
}
