package greenroom.system;

import static java.util.stream.Collectors.toSet;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What this JVM holds more than it did when the footprint was begun. */
final class Footprint {

    /** Large arrays are put there at once. */
    private static final Pattern WHERE_THINGS_LAST = Pattern.compile(".*(Old|Tenured).*");

    /** Whoever runs the server's code, or waits for it to come. */
    private static final Pattern OF_A_SERVER = Pattern.compile("(?s).*(at greenroom\\.server\\.|\"ticker\").*");

    private final long memory;
    private final Set<String> threads;

    private Footprint() throws IOException {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        memory = pools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        threads = serverThreads();
    }

    static Footprint begin() throws IOException {
        return new Footprint();
    }

    /** The most bytes that were in use at the same time. */
    long mostMemory() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - memory;
    }

    /** The server's threads, virtual ones too, as a thread dump shows them. */
    Set<String> threads() throws IOException {
        return serverThreads().stream().filter(thread -> !threads.contains(thread)).collect(toSet());
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> WHERE_THINGS_LAST.matcher(pool.getName()).matches());
    }

    private static Set<String> serverThreads() throws IOException {
        Path folder = Files.createTempDirectory("threads");
        Path dump = folder.resolve("dump");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
        Set<String> threads = Arrays.stream(Files.readString(dump).split("\n\n"))
                .filter(thread -> OF_A_SERVER.matcher(thread).matches()).collect(toSet());
        Files.delete(dump);
        Files.delete(folder);
        return threads;
    }
}
