package greenroom.features.stage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;

/** The first line of a server, which tells where it listens. */
final class FirstLine {

    private FirstLine() {
    }

    /**
     * Reads it, or ends the program and says what came in its place.
     *
     * @param wanted what it has to be
     */
    static Matcher of(Program program, Pattern wanted) {
        String line = said(program);
        Matcher ports = wanted.matcher(line);
        if (!ports.matches()) {
            program.close();
            throw new IllegalStateException(complaint(program, line));
        }
        return ports;
    }

    static String complaint(Program program, String line) {
        return (line.startsWith("greenroom: ") ? "The server does not start."
                : "The server does not say where it listens.")
                + "\nexpected: Greenroom is listening: send-port=…, after " + program.commandLine() + "\nbut was:  " + line;
    }

    static String said(Program program) {
        try {
            return program.firstLine().orElseGet(() -> "nothing: it ended with exit code " + program.awaitExit());
        } catch (AssertionError | ConditionTimeoutException silence) {
            return silence.getMessage();
        }
    }
}
