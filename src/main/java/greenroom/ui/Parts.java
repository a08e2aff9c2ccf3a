package greenroom.ui;

import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** What the parts of all windows have in common. */
final class Parts {

    private Parts() {
    }

    /** A label that never takes its text for HTML: it may come from a network. */
    static JLabel plain(JLabel label) {
        label.putClientProperty("html.disable", true);
        return label;
    }

    /** What to do when this is pressed or chosen. */
    static void onPress(AbstractButton button, Runnable action) {
        button.addActionListener(event -> action.run());
    }

    /** Gives a part the name by which it is found from outside (each page in milestones/ names its own). */
    static <T extends JComponent> T named(String name, T part) {
        part.setName(name);
        return part;
    }
}
