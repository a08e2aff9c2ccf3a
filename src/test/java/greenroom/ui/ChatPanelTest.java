package greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;

@SwingTest
class ChatPanelTest {

    private final ChatPanel panel = new ChatPanel();

    @Test
    void showsLinesBelowEachOther() {
        panel.append(List.of("one", "two"));
        panel.append(List.of("three"));

        assertThat(panel.conversation.getText()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void sendsWithTheButtonAndWithEnter() {
        List<String> sent = new ArrayList<>();
        panel.onSend(sent::add);

        panel.draft.setText("hello");
        panel.send.doClick();
        panel.draft.setText("again");
        panel.draft.postActionEvent();

        assertThat(sent).isEqualTo(List.of("hello", "again"));
    }

    @Test
    void laysOutTheConversationAboveTheDraftAndTheButtonBesideIt() {
        Headless.layOut(panel, 600, 400);

        assertThat(Headless.boundsIn(panel, panel.conversation).getMaxY())
                .isLessThan(Headless.boundsIn(panel, panel.draft).getMinY());
        assertThat(Headless.boundsIn(panel, panel.draft).getMaxX())
                .isLessThan(Headless.boundsIn(panel, panel.send).getMinX());
        assertThat(panel.conversation.isEditable()).as("the conversation can be edited").isFalse();
    }

    @Test
    void keepsTheNewestLineInView() {
        Headless.layOut(panel, 600, 400);

        panel.append(IntStream.rangeClosed(1, 100).mapToObj(i -> "line " + i).toList());
        Headless.layOut(panel, 600, 400);

        assertThat(panel.bar.getValue() + panel.bar.getVisibleAmount() == panel.bar.getMaximum())
                .as("the last line is in view").isTrue();
    }

    @Test
    void canBeEmptied() {
        panel.append(List.of("one"));
        panel.draft.setText("half a though");

        panel.clear();
        panel.clearDraft();

        assertThat(panel.conversation.getText() + panel.draft.getText()).isEqualTo("");
    }

    @Test
    void showsTheStatusBelowTheDraft() {
        panel.status("The connection to the server is lost.");
        Headless.layOut(panel, 600, 400);

        assertThat(panel.status.getText()).isEqualTo("The connection to the server is lost.");
        assertThat(Headless.boundsIn(panel, panel.draft).getMaxY())
                .isLessThan(Headless.boundsIn(panel, panel.status).getMinY());
    }

    @Test
    void showsAStatusAsItIsWritten() {
        panel.status("<html><img src='http://tracker.invalid/'> has joined.");

        assertThat(panel.status.getClientProperty(BasicHTML.propertyKey)).as("rendered as HTML").isNull();
    }

    @Test
    void putsADraftBackOnlyWhereNothingIsWritten() {
        panel.restoreDraft("refused");
        panel.restoreDraft("refused later");

        assertThat(panel.draft.getText()).isEqualTo("refused");
    }

    @Test
    void showsWhoIsHereBesideTheConversation() {
        panel.people(List.of("alice", "Bob"));
        Headless.layOut(panel, 600, 400);

        assertThat(List.of(panel.people.getModel().getElementAt(0), panel.people.getModel().getElementAt(1)))
                .isEqualTo(List.of("alice", "Bob"));
        assertThat(Headless.boundsIn(panel, panel.conversation).getMaxX())
                .isLessThan(Headless.boundsIn(panel, panel.people).getMinX());
    }

    @Test
    void showsANameAsItIsWritten() {
        JLabel name = (JLabel) panel.people.getCellRenderer().getListCellRendererComponent(panel.people,
                "<html><img src='http://tracker.invalid/'>", 0, false, false);

        assertThat(name.getClientProperty(BasicHTML.propertyKey)).as("rendered as HTML").isNull();
    }

    @Test
    void keepsWhatIsWrittenWhileItTakesNothing() {
        panel.draft.setText("as I was saying");

        panel.writable(false);
        assertThat(panel.draft.isEnabled() || panel.send.isEnabled()).as("something can be sent").isFalse();

        panel.writable(true);
        assertThat(panel.draft.isEnabled() && panel.send.isEnabled()).as("something can be sent").isTrue();
        assertThat(panel.draft.getText()).isEqualTo("as I was saying");
    }

    @Test
    void tellsTheWayBackBelowTheConversation() {
        panel.reconnect.waiting("Connecting again in 4 seconds.");
        Headless.layOut(panel, 600, 400);

        assertThat(Headless.boundsIn(panel, panel.status).getMaxY())
                .isLessThan(Headless.boundsIn(panel, panel.reconnect.giveUp).getMinY());
    }

    @Test
    void warnsAboveTheConversation() {
        panel.closing.notice("The server closes in 30 seconds.");
        Headless.layOut(panel, 600, 400);

        assertThat(Headless.boundsIn(panel, panel.conversation).getMinY())
                .isGreaterThan(Headless.boundsIn(panel, panel.closing.banner).getMaxY());
        assertThat(Headless.boundsIn(panel, panel.closing.banner).getWidth()).isPositive();
    }

    @Test
    void givesAllRoomToTheConversation() {
        Headless.layOut(panel, 600, 400);
        boolean plain = isLargest();
        panel.closing.notice("The server closes in 30 seconds.");
        panel.reconnect.waiting("Connecting again in 4 seconds.");
        Headless.layOut(panel, 600, 400);

        assertThat(plain).as("the conversation has most of the room").isTrue();
        assertThat(isLargest()).as("the conversation has most of the room, also with news above and below").isTrue();
    }

    private boolean isLargest() {
        Rectangle seen = Headless.boundsIn(panel, panel.conversation.getParent());
        return seen.getHeight() > 200 && Headless.boundsIn(panel, panel.draft).getMinY() - seen.getMaxY() < 30
                && Headless.boundsIn(panel, panel.send).getHeight() < 50;
    }
}
