package greenroom.ui;

import greenroom.client.CatchUpView;
import javax.swing.JProgressBar;

/** Shows how far a window has caught up with a long conversation. */
final class CatchUpBar extends JProgressBar implements CatchUpView {

    @Override
    public void progress(int percent, String words) {
    }

    @Override
    public void nothing() {
    }
}
