package greenroom;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Where the program was started from.
 *
 * @param in what its operator types
 * @param out what it was asked for
 * @param err what went wrong
 * @param onInterrupt takes what is to be done when somebody presses Ctrl-C there, or ends the program from outside, and
 *         answers the exit code
 */
record Terminal(BufferedReader in, PrintWriter out, PrintWriter err, Consumer<IntSupplier> onInterrupt) {

    static Terminal ofTheProcess() {
        return new Terminal(keyboard(System.in, System.getProperty("stdin.encoding", "UTF-8")),
                screen(System.out, System.getProperty("stdout.encoding", "UTF-8")),
                screen(System.err, System.getProperty("stderr.encoding", "UTF-8")), Terminal::endWell);
    }

    /** What is typed. */
    static BufferedReader keyboard(InputStream typed, String encoding) {
        return new BufferedReader(new InputStreamReader(typed, charset(encoding)));
    }

    /** What is shown, line by line. */
    static PrintWriter screen(OutputStream shown, String encoding) {
        return new PrintWriter(shown, true, charset(encoding));
    }

    /** The encoding that the system tells; where it knows none but ASCII, UTF-8 is that and more. */
    private static Charset charset(String encoding) {
        Charset told = Charset.forName(encoding);
        return told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
    }

    /** A program that is interrupted ends with a code that means failure, unless its goodbye ends it first. */
    private static void endWell(IntSupplier goodbye) {
        Runtime.getRuntime().addShutdownHook(ending(goodbye));
    }

    /** Not to be started in a program that is to go on. */
    static Thread ending(IntSupplier goodbye) {
        return Thread.ofPlatform().name("interrupted").unstarted(() -> {
            Runtime.getRuntime().halt(goodbye.getAsInt());
        });
    }
}
