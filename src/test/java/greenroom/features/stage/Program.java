package greenroom.features.stage;

import greenroom.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Greenroom as a process of its own, with its standard input and output in our hands. */
public final class Program implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 15;

    private final Optional<ForeignServer> foreign;
    private final String commandLine;
    private final Process process;
    private final PrintWriter input;
    private final BlockingQueue<Optional<String>> output = new LinkedBlockingQueue<>();
    private final List<String> said = new CopyOnWriteArrayList<>();

    private Program(Optional<ForeignServer> foreign, String commandLine, Process process) {
        this.foreign = foreign;
        this.commandLine = commandLine;
        this.process = process;
        this.input = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::readOutput);
    }

    public static Program start(String... arguments) {
        Program program = ForeignServer.inPlaceOf(arguments)
                .map(it -> new Program(Optional.of(it), String.join(" ", it.command()), it.start()))
                .orElseGet(() -> start(Main.class, Map.of(), arguments));
        program.testifyAs("The " + arguments[0]);
        return program;
    }

    /** If the scenario fails, tells what is said from now on. */
    void testifyAs(String name) {
        int before = said.size();
        Aftermath.ask(() -> Stream.concat(Stream.of(name + " said:"), said.stream().skip(before)).toList());
    }

    /** The same with less memory than there is, such as 128m. */
    static Program startWithin(String heap, String... arguments) {
        Program program = start(Main.class, List.of("-Xmx" + heap), Map.of(), arguments);
        program.testifyAs("The " + arguments[0]);
        return program;
    }

    static Program start(Class<?> entryPoint, Map<String, String> environment, String... arguments) {
        return start(entryPoint, List.of(), environment, arguments);
    }

    private static Program start(Class<?> entryPoint, List<String> jvmOptions, Map<String, String> environment,
            String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Dstdout.encoding=UTF-8",
                "-Dstdin.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED",
                "-cp", classPath(entryPoint)));
        command.addAll(jvmOptions);
        command.add(entryPoint.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Program(Optional.empty(), "greenroom " + String.join(" ", arguments), builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the program's classes really came from: a folder under target, or a clean copy of one commit. */
    private static String classPath(Class<?> entryPoint) {
        return String.join(System.getProperty("path.separator"),
                home(Main.class), home(entryPoint), System.getProperty("java.class.path"));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readOutput() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> {
                if (!line.startsWith(Puppeteer.ANSWER)) {
                    said.add(line);
                }
                output.add(Optional.of(line));
            });
        } catch (IOException | UncheckedIOException e) {
            // The process is gone: that is what the empty line below says.
        } finally {
            output.add(Optional.empty());
        }
    }

    /** The first line of a server: its own, or what it would be. */
    Optional<String> firstLine() {
        return foreign.isPresent() ? foreign.map(it -> it.firstLine(this)) : nextLine();
    }

    /** As somebody would have typed it. */
    String commandLine() {
        return commandLine;
    }

    public void type(String line) {
        input.println(line);
    }

    /** The next line of output, or nothing once the program has ended. */
    public Optional<String> nextLine() {
        try {
            Optional<String> line = output.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("Greenroom says nothing for " + PATIENCE_SECONDS + " seconds.");
            }
            return line;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> said() {
        return List.copyOf(said);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** What Ctrl-C does on a system that has it; elsewhere the process is ended. */
    public void interrupt() {
        process.destroy();
    }

    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("Greenroom does not end within " + PATIENCE_SECONDS + " seconds.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
