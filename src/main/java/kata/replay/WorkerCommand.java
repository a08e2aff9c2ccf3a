package kata.replay;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.files.Directory;

/** How a worker's JVM is started. */
final class WorkerCommand {

    private WorkerCommand() {
    }

    /**
     * The flags make a short life fast: most of it is the compiler's, which never gets to its best. Logback looks for
     * its configuration next to itself, not in the commit, and would else write down all that it can.
     *
     * @param socket where the worker calls back
     */
    static ProcessBuilder at(Path socket) {
        String classPath = Stream.concat(
                Stream.of(Directory.of(Worker.class).path()), Library.ofThisProgram().jars().stream())
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+EnableDynamicAgentLoading", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn400m",
                "-Djava.awt.headless=true", "-Dlogback.configurationFile=src/test/resources/logback-test.xml",
                "-cp", classPath, Worker.class.getName(), socket.toString());
    }
}
