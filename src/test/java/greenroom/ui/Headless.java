package greenroom.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import javax.swing.SwingUtilities;

/** Lays panels out without a screen: Swing itself waits for a window before it does. */
final class Headless {

    private Headless() {
    }

    static void layOut(Container panel, int width, int height) {
        panel.setSize(width, height);
        layOutAll(panel);
    }

    private static void layOutAll(Container container) {
        container.doLayout();
        for (Component component : container.getComponents()) {
            if (component instanceof Container inner) {
                layOutAll(inner);
            }
        }
    }

    static Rectangle boundsIn(Container panel, Component component) {
        return SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), panel);
    }
}
