package kata.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.files.Directory;

/**
 * A server in any language, by the command that starts it: {@code python3 mine.py --send-port {send}}. Ports stand in
 * for {@code {send}} and {@code {receive}}, and what else a scenario asks for stands in for {@code {options}}.
 *
 * @param words the command, word by word
 * @param folder where it is started
 */
public record ForeignServer(List<String> words, Path folder) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final long POLL_MILLIS = 20;

    /** Reads a command as one types it; quotation marks keep together what has spaces in it. */
    public static ForeignServer of(String command, Path folder) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(command); word.find(); ) {
            words.add(Optional.ofNullable(word.group(1)).or(() -> Optional.ofNullable(word.group(2)))
                    .orElse(word.group(3)));
        }
        return new ForeignServer(List.copyOf(words), folder);
    }

    /** The system properties by which those who play the scenarios know of it. */
    public Map<String, String> properties() {
        return Map.of("greenroom.server", String.join("\n", words), "greenroom.server.folder",
                folder.toAbsolutePath().toString());
    }

    public boolean has(String placeholder) {
        return words.stream().anyMatch(word -> word.contains(placeholder));
    }

    /**
     * Starts it once, and says in a sentence what keeps it from serving, if anything does.
     *
     * @param patience how long it may take until it listens
     */
    public Optional<String> trial(Duration patience) {
        if (!has("{send}")) {
            return Optional.of("it needs {send} in it, where the port stands that the server sends on");
        }
        Path said = temporaryFile();
        try {
            int port = freePort();
            return trial(port, said, new ProcessBuilder(words.stream().filter(word -> !word.equals("{options}"))
                    .map(word -> word.replace("{send}", String.valueOf(port)))
                    .map(word -> word.replace("{receive}", String.valueOf(freePort()))).toList())
                    .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start(), patience);
        } catch (IOException e) {
            return Optional.of(words.getFirst() + " could not be started: is it installed, and on the PATH?");
        } finally {
            said.toFile().delete();
        }
    }

    private static Optional<String> trial(int port, Path said, Process process, Duration patience) {
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (System.nanoTime() < end) {
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    return Optional.of("it ended at once, with exit code " + process.exitValue() + lastWords(said));
                } else if (listens(port)) {
                    return Optional.empty();
                }
            }
            return Optional.of("nobody listens at the port {send} after " + patience.toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("it was interrupted");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** From a file: a pipe would be full some day, and its writer wait before it listens. */
    private static String lastWords(Path said) {
        return new String(new Directory(said.getParent()).read(said.getFileName().toString()), StandardCharsets.UTF_8)
                .lines().map(String::strip).filter(line -> !line.isEmpty())
                .reduce((first, last) -> last).map(last -> ": " + last).orElse("");
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("kata", ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Knocks: to try whether the port is free would take it from the server that is about to have it. */
    private static boolean listens(int port) {
        try (Socket knock = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return knock.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
