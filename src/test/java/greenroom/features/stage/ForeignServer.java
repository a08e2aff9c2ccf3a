package greenroom.features.stage;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A server in any language, in place of Greenroom's own. The system property {@code greenroom.server} has the words of
 * its command, a line each, in which {@code {send}} and {@code {receive}} stand for ports, and {@code {options}} for
 * what else a scenario asks for; {@code greenroom.server.folder} is where it is started.
 */
final class ForeignServer {

    private static final String COMMAND = "greenroom.server";
    private static final String OPTIONS = "{options}";
    private static final List<String> NOT_ASKED_FOR = List.of("--bind", "--poll-interval");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<String> words;
    private final int sendPort;
    private final int receivePort;
    private final boolean receives;
    private final List<String> options = new ArrayList<>();

    private ForeignServer(String command, String... arguments) {
        words = command.lines().toList();
        Map<String, String> ports = new HashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            if (arguments[i].endsWith("-port")) {
                ports.put(arguments[i], arguments[i + 1]);
            } else if (!NOT_ASKED_FOR.contains(arguments[i])) {
                options.addAll(List.of(arguments[i], arguments[i + 1]));
            }
        }
        receives = ports.containsKey("--receive-port");
        sendPort = port(ports.getOrDefault("--send-port", "0"));
        receivePort = port(ports.getOrDefault("--receive-port", "0"));
    }

    /** The one to be started for this command line, if there is one; skips the scenario if it cannot take an option. */
    static Optional<ForeignServer> inPlaceOf(String... arguments) {
        Optional<ForeignServer> server = Optional.ofNullable(System.getProperty(COMMAND))
                .filter(command -> arguments[0].equals("server")).map(command -> new ForeignServer(command, arguments));
        server.ifPresent(it -> Assumptions.assumeTrue(it.options.isEmpty() || it.words.contains(OPTIONS),
                "the command has no place for " + String.join(" ", it.options) + ": " + OPTIONS + " would be one"));
        return server;
    }

    List<String> command() {
        return words.stream().flatMap(word -> word.equals(OPTIONS) ? options.stream()
                : Stream.of(word.replace("{send}", String.valueOf(sendPort))
                        .replace("{receive}", String.valueOf(receivePort)))).collect(Collectors.toList());
    }

    File folder() {
        return new File(System.getProperty(COMMAND + ".folder", ""));
    }

    /** What Greenroom would say as soon as it listens. */
    String firstLine(Program program) {
        await().atMost(PATIENCE).until(() -> !program.isRunning() || listens());
        return program.isRunning() ? "Greenroom is listening: send-port=" + sendPort + (receives ? " receive-port=" + receivePort : "")
                : "nothing: it ended with exit code " + program.awaitExit();
    }

    private boolean listens() {
        boolean both = receives && words.stream().anyMatch(word -> word.contains("{receive}"));
        return isTaken(sendPort) && (!both || isTaken(receivePort));
    }

    private static int port(String wanted) {
        try (ServerSocket free = new ServerSocket(Integer.parseInt(wanted), 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException taken) {
            return Integer.parseInt(wanted);
        }
    }

    /** Whether somebody has it, which a visit would tell as well; but a visitor counts as one who has come. */
    private static boolean isTaken(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !free.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    Process start() {
        try {
            return new ProcessBuilder(command()).directory(folder()).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
