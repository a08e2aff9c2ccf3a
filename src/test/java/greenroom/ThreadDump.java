package greenroom;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody reads who wants to know why a program stands still: all its threads, the virtual ones too. */
public final class ThreadDump {

    private static final Pattern NAMED = Pattern.compile("#\\d+ \"(.+)\" .*");

    private ThreadDump() {
    }

    /** The names that end with this port, which is not the same twice, so that PORT stands in its place; in order. */
    public static List<String> namesWith(int port) throws IOException {
        return names().filter(name -> name.matches(".*\\b" + port))
                .map(name -> name.replaceFirst(port + "$", "PORT")).sorted().toList();
    }

    /** All names, but for the threads that have none. */
    public static Stream<String> names() throws IOException {
        Path dump = Files.createTempFile("threads", ".txt");
        try {
            Files.delete(dump);
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
            return Files.readAllLines(dump).stream().map(NAMED::matcher).filter(line -> line.matches())
                    .map(line -> line.group(1));
        } finally {
            Files.deleteIfExists(dump);
        }
    }
}
