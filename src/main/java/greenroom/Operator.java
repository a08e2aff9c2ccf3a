package greenroom;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;

/** Whoever started the server, and types where it was started. */
final class Operator {

    private final BufferedReader keyboard;
    private final Map<String, Runnable> commands;

    /**
     * @param answers what the operator is to know
     * @param commands what is done, and not said, for these lines
     */
    Operator(BufferedReader keyboard, PrintWriter answers, Map<String, Runnable> commands) {
        this.keyboard = keyboard;
        this.commands = commands;
    }

    /** Passes each line on, until there are no more. */
    void speak(Consumer<String> audience) {
        try {
            keyboard.lines().forEach(line -> commands.getOrDefault(line, () -> audience.accept(line)).run());
        } catch (UncheckedIOException e) {
            // A keyboard that is gone has nothing more to say; the server goes on without it.
        }
    }
}
