package kata.stages;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.files.Directory;

/**
 * Builds a copy with Maven, tests and gates included. Tests that fail do not end the build, so that all of it is seen.
 *
 * @param maven the program
 * @param environment in which it runs; the JDK is the trainer's own
 * @param limit how long a build may take
 */
record MavenBuild(Path maven, Map<String, String> environment, Duration limit) {

    private static final Pattern LOST = Pattern.compile("forked VM|error in the forked process|timeout in the fork");

    /** The Maven that a shell would find. */
    static Optional<Path> maven(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .flatMap(directory -> Stream.of("mvn", "mvn.cmd").map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** Why the build failed, if it did. */
    Optional<String> run(Directory copy, Path log) throws InterruptedException {
        Process process = start(copy, log);
        Thread onInterrupt = new Thread(() -> end(process));
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            if (!process.waitFor(limit)) {
                return Optional.of("the build was not over after " + limit.toMinutes() + " minutes");
            }
            String said = Files.readString(log, StandardCharsets.UTF_8);
            Optional<String> lost = firstLine(said, LOST.asPredicate());
            return process.exitValue() == 0 ? lost.map(line -> "tests ended early: " + line)
                    : Optional.of(reason(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            end(process);
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Process start(Directory copy, Path log) {
        // Any further setting would reach the tests as well, the trainer's own among them.
        ProcessBuilder builder = new ProcessBuilder(List.of(maven.toString(), "-B", "-ntp", "verify",
                "-Dmaven.test.failure.ignore=true"));
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().clear();
        builder.environment().putAll(variables);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        try {
            Process process = builder.directory(copy.path().toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(String said) {
        String failed = firstLine(said, line -> line.contains("Failed to execute goal")).or(() ->
                firstLine(said, line -> line.startsWith("[ERROR]"))).orElse("Maven does not say why");
        String why = firstLine(said, line -> line.contains("Rule violated")).map(rule -> " (" + rule + ")").orElse("");
        return "the build fails: " + failed.replaceFirst(" -> \\[Help.*", "") + why;
    }

    private static Optional<String> firstLine(String text, Predicate<String> which) {
        return text.lines().filter(which).findFirst().map(line -> line.replaceFirst("^\\[[A-Z]+] *", ""));
    }
}
