package greenroom.features.stage;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A mouse, a keyboard and a camera, never on a screen that somebody is looking at. What they do takes effect soon,
 * so await it: to wait after each key until all is idle takes Robot far longer on a busy machine.
 */
final class Hands {

    private final Robot robot;

    Hands() throws AWTException {
        robot = new Robot();
        robot.setAutoDelay(10);
    }

    void click(Rectangle place) {
        robot.mouseMove((int) place.getCenterX(), (int) place.getCenterY());
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Small letters, digits and spaces. */
    void type(String text) {
        text.chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(this::press);
    }

    /** The key that KeyEvent calls by this name. */
    void press(String name) {
        try {
            press(KeyEvent.class.getField("VK_" + name).getInt(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    void photograph(Rectangle area, Path png) throws IOException {
        robot.waitForIdle();
        Files.createDirectories(png.getParent());
        ImageIO.write(robot.createScreenCapture(area), "png", png.toFile());
    }
}
