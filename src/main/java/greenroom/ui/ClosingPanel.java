package greenroom.ui;

import static greenroom.ui.Parts.named;
import static greenroom.ui.Parts.onPress;
import static greenroom.ui.Parts.plain;

import greenroom.client.ClosingView;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A banner about the end of the server: it says how long there is, or asks before it is closed. */
final class ClosingPanel extends JPanel implements ClosingView {

    final JLabel banner = plain(named("banner", new JLabel()));
    final JButton confirm = named("confirm", new JButton("Shut down"));
    final JButton decline = named("decline", new JButton("Keep it open"));

    ClosingPanel() {
        super(new MigLayout("insets 8 12 8 12, hidemode 3", "[grow]8[]8[]"));
        add(banner, "wmin 0");
        add(confirm);
        add(decline);
        putClientProperty("FlatLaf.style", "background: #ffe9b0");
        banner.putClientProperty("FlatLaf.style", "font: bold");
        setVisible(false);
    }

    /** What to do with a yes. */
    void onConfirm(Runnable action) {
        onPress(confirm, action);
    }

    /** What to do with a no. */
    void onDecline(Runnable action) {
        onPress(decline, action);
    }

    @Override
    public void notice(String sentence) {
        show(sentence, false);
    }

    @Override
    public void question(String sentence) {
        show(sentence, true);
    }

    @Override
    public void nothing() {
        setVisible(false);
    }

    private void show(String sentence, boolean isQuestion) {
        banner.setText(sentence);
        confirm.setVisible(isQuestion);
        decline.setVisible(isQuestion);
        setVisible(true);
    }
}
