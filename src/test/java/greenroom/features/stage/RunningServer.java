package greenroom.features.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, on free ports, with its operator's keyboard in our hands. */
public final class RunningServer implements AutoCloseable {

    private static final Pattern FIRST_LINE = Pattern.compile("Greenroom is listening: send-port=(\\d+) receive-port=(\\d+)");

    private final Program program;
    private final int sendPort;
    private final int receivePort;

    private RunningServer(Program program) {
        this.program = program;
        Matcher ports = FirstLine.of(program, FIRST_LINE);
        this.sendPort = Integer.parseInt(ports.group(1));
        this.receivePort = Integer.parseInt(ports.group(2));
        Aftermath.ask(() -> program.isRunning() ? WireWitness.at(sendPort) : List.of());
    }

    public static RunningServer start(String... options) {
        return start(0, 0, options);
    }

    /** The same with a heap of this size, such as 128m. */
    public static RunningServer startWithin(String heap, String... options) {
        return new RunningServer(Program.startWithin(heap, arguments(0, 0, options)));
    }

    private static RunningServer start(int sendPort, int receivePort, String... options) {
        return new RunningServer(Program.start(arguments(sendPort, receivePort, options)));
    }

    private static String[] arguments(int sendPort, int receivePort, String... options) {
        List<String> arguments = new ArrayList<>(List.of("server", "--bind", "127.0.0.1",
                "--send-port", String.valueOf(sendPort), "--receive-port", String.valueOf(receivePort)));
        if (!List.of(options).contains("--poll-interval")) {
            arguments.addAll(List.of("--poll-interval", "50ms"));
        }
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    /** Another server on the ports of this one, which has ended. */
    public RunningServer startAgain() {
        return start(sendPort, receivePort);
    }

    /** What a client needs on its command line to find this server. */
    public String[] directions() {
        return new String[] {"client", "--send-port", String.valueOf(sendPort),
            "--receive-port", String.valueOf(receivePort)};
    }

    public int sendPort() {
        return sendPort;
    }

    public int receivePort() {
        return receivePort;
    }

    /** By which the system knows its process. */
    public long pid() {
        return program.pid();
    }

    /** Does what Ctrl-C does. */
    public void interrupt() {
        program.interrupt();
    }

    public int awaitExit() {
        return program.awaitExit();
    }

    /** What has gone to its terminal so far. */
    public List<String> said() {
        return program.said();
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
