package kata.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** A terminal that shows a board, and hears keys. */
public final class Screen {

    private static final long GLANCE = 100;
    private static final int LEAST_WIDTH = 20;

    private final Terminal terminal;
    private final Board board;
    private final Kata kata;
    private final AtomicBoolean leaving = new AtomicBoolean();

    /** The trainer's commands, called from here. */
    public interface Kata {

        int run(PrintWriter out, String... arguments);
    }

    public Screen(Terminal terminal, Board board, Kata kata) {
        this.terminal = terminal;
        this.board = board;
        this.kata = kata;
    }

    /** Whether a terminal can go back to where it has written before. */
    public static boolean isUsable(Terminal terminal) {
        return !terminal.getType().startsWith("dumb") && terminal.getStringCapability(Capability.cursor_address) != null;
    }

    /** Shows the board until somebody quits. */
    public void show() {
        Attributes before = terminal.enterRawMode();
        terminal.handle(Terminal.Signal.INT, signal -> leaving.set(true));
        terminal.puts(Capability.enter_ca_mode);
        try {
            Display display = fresh();
            int shown = -1;
            int key = NonBlockingReader.READ_EXPIRED;
            while (!leaving.get() && key != NonBlockingReader.EOF && key != 'q') {
                if (isCommand(key)) {
                    // What a command says stays where one can scroll back to it.
                    terminal.puts(Capability.exit_ca_mode);
                    terminal.setAttributes(before);
                    command((char) key);
                    terminal.enterRawMode();
                    terminal.puts(Capability.enter_ca_mode);
                    display = fresh();
                    shown = -1;
                }
                int wanted = 31 * board.version() + terminal.getSize().hashCode();
                if (wanted != shown) {
                    draw(display);
                    shown = wanted;
                }
                key = terminal.reader().read(GLANCE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            terminal.puts(Capability.exit_ca_mode);
            terminal.setAttributes(before);
            terminal.flush();
        }
    }

    private Display fresh() {
        Display display = new Display(terminal, true);
        display.clear();
        terminal.puts(Capability.clear_screen);
        return display;
    }

    private void draw(Display display) {
        int height = Math.max(8, terminal.getHeight());
        int width = Math.max(LEAST_WIDTH, terminal.getWidth());
        display.resize(height, width);
        List<AttributedString> lines = new ArrayList<>();
        board.lines(width, height).forEach(line ->
                lines.add(AttributedString.fromAnsi(line).columnSubSequence(0, width)));
        display.update(lines, 0);
    }

    private static boolean isCommand(int key) {
        return key > 0 && "chrgn".indexOf(key) >= 0;
    }

    private void command(char key) throws IOException {
        terminal.flush();
        PrintWriter out = terminal.writer();
        out.println();
        switch (key) {
            case 'c' -> kata.run(out, "check");
            case 'h' -> kata.run(out, "hint");
            case 'n' -> kata.run(out, "solution");
            case 'r' -> commit(out, "red");
            default -> commit(out, "green");
        }
        out.println();
        out.print("Any key goes back to watching. ");
        out.flush();
        terminal.enterRawMode();
        while (!leaving.get() && terminal.reader().read(GLANCE) == NonBlockingReader.READ_EXPIRED) {
            // Somebody is reading.
        }
    }

    private void commit(PrintWriter out, String kind) {
        try {
            var reader = LineReaderBuilder.builder().terminal(terminal).build();
            String behaviour = reader.readLine(kind.equals("red") ? "red, what should it do? "
                    : "green, what does it do now? (empty: what the red said) ").strip();
            String why = reader.readLine("why? (one to three sentences) ").strip();
            List<String> arguments = new ArrayList<>(List.of(kind));
            if (!behaviour.isEmpty()) {
                arguments.add(behaviour);
            }
            if (!why.isEmpty()) {
                arguments.addAll(List.of("--why", why));
            }
            kata.run(out, arguments.toArray(String[]::new));
        } catch (UserInterruptException | EndOfFileException e) {
            out.println("Nothing was committed.");
        }
    }
}
