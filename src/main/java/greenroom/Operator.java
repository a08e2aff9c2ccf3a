package greenroom;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever started the server, and types where it was started. */
final class Operator {

    private final BufferedReader keyboard;
    private final PrintWriter answers;
    private final Map<String, Runnable> commands;
    private final Map<String, Consumer<String>> namings;

    /**
     * @param answers what the operator is to know
     * @param commands what is done, and not said, for these lines
     * @param namings the same for lines that begin so, and name somebody
     */
    Operator(BufferedReader keyboard, PrintWriter answers, Map<String, Runnable> commands,
            Map<String, Consumer<String>> namings) {
        this.keyboard = keyboard;
        this.answers = answers;
        this.commands = commands;
        this.namings = namings;
    }

    /** Passes each line on, until there are no more. */
    void readLines(Consumer<String> audience) {
        try {
            keyboard.lines().forEach(line -> survive(line, audience));
        } catch (UncheckedIOException e) {
            // A keyboard that is gone has nothing more to say; the server goes on without it.
        }
    }

    /** Nobody else can close the server in good order, so whatever goes wrong with one line, the next one is heard. */
    private void survive(String line, Consumer<String> audience) {
        try {
            hear(line, audience);
        } catch (Throwable mishap) {
            answers.println("greenroom: This went wrong: " + line + " (" + mishap + ").");
        }
    }

    private void hear(String line, Consumer<String> audience) {
        String[] words = line.split(" ", 2);
        if (commands.containsKey(line)) {
            commands.get(line).run();
        } else if (words.length == 2 && namings.containsKey(words[0])) {
            namings.get(words[0]).accept(words[1]);
        } else if (line.startsWith("/")) {
            answers.println("greenroom: There is no " + line + ", only " + all()
                    + ". Put a space before it to say it.");
        } else {
            audience.accept(line);
        }
    }

    private String all() {
        return Stream.concat(commands.keySet().stream(), namings.keySet().stream().map(word -> word + " NAME")).sorted()
                .collect(Collectors.joining(" and "));
    }
}
