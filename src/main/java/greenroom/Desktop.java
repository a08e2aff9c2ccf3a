package greenroom;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import javax.swing.SwingUtilities;

/** Where windows open, and where they are wired to what they show. */
final class Desktop {

    private Desktop() {
    }

    /** Opens the first window, on Swing's own thread. */
    static void open(Runnable firstWindow) {
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (HeadlessException | AWTError e) {
            throw new CannotOpen("There is no screen to open a window on.");
        }
        SwingUtilities.invokeLater(firstWindow);
    }
}
