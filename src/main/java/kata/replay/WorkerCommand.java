package kata.replay;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Function;
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
        return new ProcessBuilder(Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                learned(System.getProperty("kata.aot", "")),
                Stream.of("-XX:+EnableDynamicAgentLoading", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn400m",
                        "-Djava.awt.headless=true", "-Dlogback.configurationFile=src/test/resources/logback-test.xml",
                        "-cp", classPath, Worker.class.getName(), socket.toString()))
                .flatMap(Function.identity()).toList());
    }

    /**
     * What a JVM has learned about the classes spares a worker a part of its start, too.
     *
     * @param cache where that is kept, or nothing
     */
    static Stream<String> learned(String cache) {
        return cache.isEmpty() ? Stream.empty() : Stream.of("-XX:AOTCache=" + cache, "-Xlog:disable");
    }
}
