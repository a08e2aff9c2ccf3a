package greenroom.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program under src/test/resources/python, run by the python3 of this machine. */
final class PythonProgram implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final Process process;
    private final PrintWriter input;
    private final BlockingQueue<String> output = new LinkedBlockingQueue<>();

    private PythonProgram(Process process) {
        this.process = process;
        this.input = new PrintWriter(process.getOutputStream(), true, UTF_8);
        Thread.ofVirtual().start(this::readOutput);
    }

    /** Skips the test where there is no Python. */
    static PythonProgram start(String name, Object... arguments) throws IOException, URISyntaxException {
        requirePython();
        List<String> command = new ArrayList<>(List.of("python3", pathOf(name)));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new PythonProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static void requirePython() {
        boolean found = hasPython();
        if (!found && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("CI needs Python: install python3");
        }
        Assumptions.assumeTrue(found, "no Python to chat with: install python3");
    }

    private static boolean hasPython() {
        try {
            Process version = new ProcessBuilder("python3", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectErrorStream(true).start();
            return version.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && version.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pathOf(String name) throws URISyntaxException {
        return Path.of(PythonProgram.class.getResource("/python/" + name).toURI()).toString();
    }

    private void readOutput() {
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            lines.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException e) {
            output.add("Python is gone: " + e.getMessage());
        }
    }

    void type(String line) {
        input.println(line);
    }

    /** The next lines that it prints; fewer when it takes too long. */
    List<String> print(int count) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional.ofNullable(output.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).ifPresent(lines::add);
        }
        return lines;
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Python did not end within " + PATIENCE_SECONDS + " seconds");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
