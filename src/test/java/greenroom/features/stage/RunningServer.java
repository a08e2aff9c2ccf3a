package greenroom.features.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a process of its own, on free ports, with its operator's keyboard in our hands. A server that only speaks
 * is one as well: the scenarios from before servers listened hold for both.
 */
public final class RunningServer implements AutoCloseable {

    private static final Pattern FIRST_LINE =
            Pattern.compile("Greenroom is listening: send-port=(\\d+)(?: receive-port=(\\d+))?");
    private static final int WRONG_COMMAND_LINE = 2;

    private final Program program;
    private final int sendPort;
    private final OptionalInt receivePort;

    private RunningServer(Program program) {
        this.program = program;
        String line = FirstLine.said(program);
        Matcher ports = FIRST_LINE.matcher(line);
        if (!ports.matches()) {
            boolean refused = isRefused(program, line);
            program.close();
            String complaint = FirstLine.complaint(program, line);
            throw refused ? new NotUnderstood(complaint) : new IllegalStateException(complaint);
        }
        this.sendPort = Integer.parseInt(ports.group(1));
        this.receivePort = ports.group(2) == null ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(ports.group(2)));
        Aftermath.ask(() -> program.isRunning() ? WireWitness.at(sendPort) : List.of());
    }

    /** Only whoever complains ends at once; a program that goes on is not waited for. */
    private static boolean isRefused(Program program, String line) {
        return line.startsWith("greenroom: ") && program.awaitExit() == WRONG_COMMAND_LINE;
    }

    /** Starts one with these options, and with a port to receive on if the program has such an option. */
    public static RunningServer start(String... options) {
        try {
            return new RunningServer(Program.start(commandLine(0, true, options)));
        } catch (NotUnderstood speaksOnly) {
            return new RunningServer(Program.start(commandLine(0, false, options)));
        }
    }

    private static String[] commandLine(int sendPort, boolean receives, String... options) {
        List<String> arguments = new ArrayList<>(List.of("server", "--bind", "127.0.0.1",
                "--send-port", String.valueOf(sendPort)));
        if (receives) {
            arguments.addAll(List.of("--receive-port", "0"));
        }
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    /** The command line of a second server that wants the port which this one sends on. */
    public String[] rival() {
        return commandLine(sendPort, receivePort.isPresent());
    }

    /** What a client needs on its command line to find this server. */
    public String[] directions() {
        List<String> arguments = new ArrayList<>(List.of("client", "--send-port", String.valueOf(sendPort)));
        receivePort.ifPresent(port -> arguments.addAll(List.of("--receive-port", String.valueOf(port))));
        return arguments.toArray(String[]::new);
    }

    public int sendPort() {
        return sendPort;
    }

    public int receivePort() {
        return receivePort.orElseThrow(() -> new IllegalStateException(
                "Greenroom does not receive: the server's first line names no receive-port"));
    }

    /** Does what Ctrl-C does. */
    public void interrupt() {
        program.interrupt();
    }

    public int awaitExit() {
        return program.awaitExit();
    }

    public void type(String line) {
        program.type(line);
    }

    public void stop() {
        program.close();
        program.awaitExit();
    }

    @Override
    public void close() {
        program.close();
    }
}
