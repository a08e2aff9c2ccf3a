package greenroom.ui;

import static greenroom.ui.Parts.named;

import greenroom.client.CatchUpView;
import javax.swing.JProgressBar;

/** Shows how far a window has caught up with a long conversation. */
final class CatchUpBar extends JProgressBar implements CatchUpView {

    CatchUpBar() {
        named("catchingUp", this);
        setStringPainted(true);
        setVisible(false);
    }

    @Override
    public void progress(int percent, String words) {
        setValue(percent);
        setString(words);
        setVisible(true);
    }

    @Override
    public void hideProgress() {
        setVisible(false);
    }
}
