package kata.reading;

import java.util.Locale;
import kata.story.StepKind;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Ansi;

/** Colours for a terminal that has them. What is painted says the same without: colour is never alone. */
public final class Paint {

    private final boolean on;

    public Paint(Ansi ansi) {
        on = ansi.enabled();
    }

    /** The word for what a step does. */
    String word(StepKind kind) {
        return word(kind, kind.word());
    }

    /** The same, as wide as the longest of them. */
    String column(StepKind kind) {
        return word(kind, String.format(Locale.ROOT, "%-8s", kind.word()));
    }

    private String word(StepKind kind, String word) {
        return switch (kind) {
            case RED -> in(Style.fg_red, word);
            case GREEN -> in(Style.fg_green, word);
            case REFACTOR -> in(Style.fg_cyan, word);
            case PIN -> in(Style.fg_magenta, word);
            case STAGE, OTHER -> word;
        };
    }

    String bold(String text) {
        return in(Style.bold, text);
    }

    public String faint(String text) {
        return in(Style.faint, text);
    }

    String added(String text) {
        return in(Style.fg_green, text);
    }

    String removed(String text) {
        return in(Style.fg_red, text);
    }

    private String in(Style style, String text) {
        return on ? style.on() + text + Style.reset.on() : text;
    }
}
