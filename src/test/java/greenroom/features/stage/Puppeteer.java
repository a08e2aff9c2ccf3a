package greenroom.features.stage;

import greenroom.Main;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowEvent;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JProgressBar;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.RootPaneContainer;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Runs Greenroom, as often as it is told to, and moves its windows by their components' names. One process for all
 * saves the second that each window would cost; a window belongs to the desk that was opened last before it.
 */
final class Puppeteer {

    static final String ANSWER = "puppet> ";

    /** In the environment: that the mouse and the keys are ours to move. */
    static final String HANDS = "GREENROOM_HANDS";

    private static final boolean BY_HAND = System.getenv(HANDS) != null;
    private static final Map<Window, String> DESKS = new ConcurrentHashMap<>();
    private static volatile String latestDesk = "";

    private Puppeteer() {
    }

    public static void main(String[] args) throws Exception {
        Toolkit.getDefaultToolkit().addAWTEventListener(Puppeteer::welcome, AWTEvent.HIERARCHY_EVENT_MASK);
        JFrame.setDefaultLookAndFeelDecorated(BY_HAND); // nobody else draws title bars on a screen of our own
        try (var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                String call = line.substring(0, line.indexOf(' ') + 1); // an answer that came too late is no other's
                String[] words = line.substring(call.length()).split("\t", -1);
                if (words[0].equals("open")) {
                    latestDesk = words[1];
                    Thread.ofPlatform().start(() -> Main.main(Arrays.copyOfRange(words, 2, words.length)));
                } else {
                    boolean handled = BY_HAND && handle(words);
                    System.out.println(ANSWER + call + (handled ? "done" : onEventThread(() -> answer(words))));
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** Gives a window its desk as soon as it is there, and keeps it from taking anybody's keyboard. */
    private static void welcome(AWTEvent event) {
        if (event.getSource() instanceof Window window && !window.isShowing()) {
            DESKS.putIfAbsent(window, latestDesk);
            window.setFocusableWindowState(BY_HAND);
        }
    }

    /** Whether this was something for hands, and for something that is there. */
    private static boolean handle(String[] words) throws Exception {
        Hands hands = new Hands();
        Optional<Rectangle> place = onEventThread(() -> part(words).filter(Component::isShowing)
                .map(component -> new Rectangle(component.getLocationOnScreen(), component.getSize())));
        switch (words[0]) {
            case "click" -> place.ifPresent(hands::click);
            case "keys" -> hands.type(words[4]);
            case "key" -> hands.press(words[4]);
            case "photograph" -> hands.photograph(onEventThread(() -> area(words[1])), Path.of(words[4]));
            default -> {
                return false;
            }
        }
        return place.isPresent() || words[3].isEmpty();
    }

    private static <T> T onEventThread(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        SwingUtilities.invokeLater(task);
        return task.get();
    }

    private static Rectangle area(String desk) {
        return windows(desk).map(Window::getBounds).reduce(Rectangle::union).orElseThrow();
    }

    private static Optional<JComponent> part(String[] words) {
        return windows(words[1]).filter(window -> ((Frame) window).getTitle().contains(words[2])).findFirst()
                .flatMap(window -> component((RootPaneContainer) window, words[3]));
    }

    private static String answer(String[] words) {
        String desk = words[1];
        switch (words[0]) {
            case "close" -> windows(desk).toList().forEach(window ->
                    window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING)));
            case "count" -> {
                return "is " + windows(desk).count();
            }
            case "describe" -> {
                return "is " + Description.of(windows(desk)).replace("\n", "\t");
            }
            default -> {
                return part(words).map(component -> perform(words[0], component, words[4])).orElse("missing");
            }
        }
        return "done";
    }

    private static String perform(String order, JComponent component, String text) {
        switch (order) {
            case "type" -> ((JTextComponent) component).setText(text);
            case "press" -> press(component);
            case "escape" -> escape(component);
            case "scroll up" -> bar(component).setValue(0);
            case "read" -> {
                return "is " + read(component).replace("\n", "\t");
            }
            case "position" -> {
                JScrollBar bar = bar(component);
                return "is " + (bar.getValue() == 0 ? "top"
                        : bar.getValue() + bar.getVisibleAmount() == bar.getMaximum() ? "end" : "between");
            }
            case "focused" -> {
                return "is " + component.isFocusOwner();
            }
            case "enabled" -> {
                return "is " + component.isEnabled();
            }
            default -> throw new IllegalArgumentException(order);
        }
        return "done";
    }

    private static void press(JComponent component) {
        if (component instanceof AbstractButton button) {
            button.doClick();
        } else {
            ((JTextField) component).postActionEvent();
        }
    }

    private static void escape(JComponent component) {
        JComponent root = component.getRootPane();
        Object name = root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke("ESCAPE"));
        root.getActionMap().get(name).actionPerformed(new ActionEvent(root, ActionEvent.ACTION_PERFORMED, "escape"));
    }

    private static String read(JComponent component) {
        return switch (component) {
            case JLabel label -> label.getText();
            case JProgressBar progress -> progress.getString();
            case JList<?> list -> IntStream.range(0, list.getModel().getSize())
                    .mapToObj(i -> list.getModel().getElementAt(i).toString()).collect(Collectors.joining("\n"));
            default -> ((JTextComponent) component).getText();
        };
    }

    private static JScrollBar bar(JComponent component) {
        return ((JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, component)).getVerticalScrollBar();
    }

    private static Stream<Window> windows(String desk) {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && desk.equals(DESKS.get(window)));
    }

    private static Optional<JComponent> component(RootPaneContainer window, String name) {
        return all(window.getRootPane()).filter(component -> name.equals(component.getName()))
                .filter(component -> component.isShowing() || component instanceof JMenuItem)
                .filter(JComponent.class::isInstance).map(JComponent.class::cast).findFirst();
    }

    private static Stream<Component> all(Container container) {
        Component[] inside = container instanceof JMenu menu ? menu.getMenuComponents() : container.getComponents();
        return Arrays.stream(inside).flatMap(component -> Stream.concat(Stream.of(component),
                component instanceof Container inner ? all(inner) : Stream.empty()));
    }
}
