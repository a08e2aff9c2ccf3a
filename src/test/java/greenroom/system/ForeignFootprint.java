package greenroom.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What another JVM holds more than it did when the footprint was begun. */
final class ForeignFootprint {

    /** A thread as a thread dump shows it: its number, its name, its stack. */
    private static final Pattern THREAD = Pattern.compile("(?ms)^#(\\d+) \"([^\"\n]*)\".*?(?=^$|\\z)");

    /** These come when a JVM needs them, to run virtual threads and to answer us. */
    private static final Pattern OF_THE_JVM =
            Pattern.compile("ForkJoinPool-.*|.*Poller.*|VirtualThread-.*|Attach Listener");

    private final long pid;
    private final Set<String> threads;
    private final Set<String> sockets;

    private ForeignFootprint(long pid) throws IOException, InterruptedException {
        this.pid = pid;
        threads = allThreads().keySet();
        sockets = canSeeSockets() ? allSockets() : Set.of();
    }

    static ForeignFootprint begin(long pid) throws IOException, InterruptedException {
        return new ForeignFootprint(pid);
    }

    /** Threads, virtual ones too, with their stacks. */
    Set<String> threads() throws IOException, InterruptedException {
        Map<String, String> all = allThreads();
        all.keySet().removeAll(threads);
        return Set.copyOf(all.values());
    }

    /** Whether this system shows the sockets of a process. */
    static boolean canSeeSockets() {
        return Files.isDirectory(Path.of("/proc/self/fd"));
    }

    Set<String> sockets() throws IOException {
        return allSockets().stream().filter(socket -> !sockets.contains(socket)).collect(toSet());
    }

    private Map<String, String> allThreads() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("threads");
        Path dump = folder.resolve("dump");
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid), "Thread.dump_to_file", dump.toString()).redirectErrorStream(true).start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new AssertionError("no thread dump of process " + pid + ": " + answer);
        }
        Map<String, String> threads = THREAD.matcher(Files.readString(dump)).results()
                .filter(thread -> !OF_THE_JVM.matcher(thread.group(2)).matches())
                .collect(toMap(thread -> thread.group(1), MatchResult::group));
        Files.delete(dump);
        Files.delete(folder);
        return threads;
    }

    private Set<String> allSockets() throws IOException {
        Set<String> sockets = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path file : files) {
                sockets.add(target(file));
            }
        }
        sockets.removeIf(file -> !file.startsWith("socket:"));
        return sockets;
    }

    private static String target(Path file) throws IOException {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        }
    }
}
