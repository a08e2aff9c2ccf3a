package greenroom.ui;

import static greenroom.ui.Parts.named;
import static greenroom.ui.Parts.onPress;
import static greenroom.ui.Parts.plain;

import greenroom.client.ReconnectView;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Says how the way back to the server goes, and offers to hurry or to stop. */
final class ReconnectPanel extends JPanel implements ReconnectView {

    final JLabel sentence = plain(named("reconnecting", new JLabel()));
    final JButton connectNow = named("connectNow", new JButton("Connect now"));
    final JButton giveUp = named("giveUp", new JButton("Give up"));

    ReconnectPanel() {
        super(new MigLayout("insets 0", "[]8[]"));
        add(sentence, "span, wmin 0, wrap");
        add(connectNow);
        add(giveUp);
        setVisible(false);
    }

    /** What to do when the person is impatient. */
    void onConnectNow(Runnable action) {
        onPress(connectNow, action);
    }

    /** What to do when the person has waited enough. */
    void onGiveUp(Runnable action) {
        onPress(giveUp, action);
    }

    @Override
    public void waiting(String sentence) {
        offer(sentence, true, true);
    }

    @Override
    public void trying() {
        offer("Connecting …", false, true);
    }

    @Override
    public void givenUp() {
        offer("Not connected.", true, false);
    }

    @Override
    public void connected() {
        setVisible(false);
    }

    private void offer(String text, boolean canConnect, boolean canGiveUp) {
        sentence.setText(text);
        connectNow.setVisible(canConnect);
        giveUp.setVisible(canGiveUp);
        setVisible(true);
    }
}
