package greenroom.features.stage;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Window;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.JTextComponent;

/** Windows in words: their titles, and what can be read in those of their parts that have a name. */
final class Description {

    private static final int MANY = 100;

    private Description() {
    }

    static String of(Stream<Window> windows) {
        String all = windows.map(Description::of).collect(Collectors.joining("\n"));
        return all.isEmpty() ? "no window" : all;
    }

    private static String of(Window window) {
        String title = window instanceof Frame frame ? frame.getTitle() : "";
        return "the window “" + title + "”" + all(window).filter(Description::hasAName)
                .flatMap(part -> text(part).map(text -> "\n  " + part.getName() + ": " + inWords(text)).stream())
                .collect(Collectors.joining());
    }

    private static Stream<Component> all(Container container) {
        return Stream.of(container.getComponents()).flatMap(component -> Stream.concat(Stream.of(component),
                component instanceof Container inner ? all(inner) : Stream.empty()));
    }

    /** Swing names parts of its own with a dot in it. */
    private static boolean hasAName(Component part) {
        return part.getName() != null && !part.getName().contains(".") && part.isShowing();
    }

    private static Optional<String> text(Component part) {
        return switch (part) {
            case JLabel label -> Optional.ofNullable(label.getText());
            case JTextComponent field -> Optional.of(field.getText());
            case JList<?> list -> Optional.of(IntStream.range(0, list.getModel().getSize())
                    .mapToObj(i -> list.getModel().getElementAt(i).toString()).collect(Collectors.joining("\n")));
            default -> Optional.empty();
        };
    }

    private static String inWords(String text) {
        String line = text.replace("\n", " / ");
        return line.isBlank() ? "empty"
                : "“" + (line.length() <= MANY ? line : "… " + line.substring(line.length() - MANY)) + "”";
    }
}
