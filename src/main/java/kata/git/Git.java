package kata.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** The git program, asked about the repository that a directory belongs to. A question may take a minute. */
public final class Git {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Hears of each question before it is asked, and again when it is answered: for tests, which break off there. */
    static final ScopedValue<Consumer<List<String>>> WATCH = ScopedValue.newInstance();

    private final Path directory;
    private final Map<String, String> environment;

    private Git(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /**
     * @throws GitFailed when the directory is in no repository, or git is not installed
     */
    public static Git in(Path directory) {
        Git git = new Git(directory, Map.of());
        try {
            git.ask("rev-parse", "--git-dir");
        } catch (GitRefused refused) {
            throw new GitFailed("not in a git repository: run it in a clone of Greenroom");
        }
        return git;
    }

    /**
     * What git says on its standard output, without the last line's end.
     *
     * @throws GitRefused when git ends with an error; the message is what it says about that
     * @throws GitFailed when git could not be run, or took too long
     */
    public String ask(String... arguments) {
        Consumer<List<String>> watch = WATCH.orElse(it -> { });
        watch.accept(List.of(arguments));
        String answer = answer(arguments);
        watch.accept(List.of(arguments));
        return answer;
    }

    /**
     * Lets git use the terminal itself, for as long as somebody likes.
     *
     * @throws GitRefused when git ends with an error
     */
    public void onTheTerminal(String... arguments) {
        try {
            if (builder(arguments).inheritIO().start().waitFor() != 0) {
                throw new GitRefused("git " + String.join(" ", arguments) + " ended with an error");
            }
        } catch (IOException | InterruptedException e) {
            throw new GitFailed("git was cut off: " + e.getMessage());
        }
    }

    private String answer(String... arguments) {
        Process process = start(arguments);
        FutureTask<String> answer = reading(process.getInputStream());
        FutureTask<String> complaint = reading(process.getErrorStream());
        try {
            if (!process.waitFor(LIMIT)) {
                throw new GitFailed("git " + arguments[0] + " took longer than " + LIMIT.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new GitRefused(complaint.get().strip());
            }
            return answer.get().stripTrailing();
        } catch (InterruptedException | ExecutionException e) {
            throw new GitFailed("git " + arguments[0] + " was cut off: " + e.getMessage());
        } finally {
            process.destroyForcibly();
        }
    }

    /** The same repository, asked with one variable more in git's environment. */
    public Git with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Git(directory, Map.copyOf(more));
    }

    /** Whether git knows only the newest part of the history. */
    public boolean isShallow() {
        return ask("rev-parse", "--is-shallow-repository").equals("true");
    }

    Path directory() {
        return directory;
    }

    Process start(String... arguments) {
        try {
            return builder(arguments).start();
        } catch (IOException e) {
            throw new GitFailed("git could not be run: is it installed, and on the PATH? (" + e.getMessage() + ")");
        }
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-replace-objects", "-c", "log.showSignature=false",
                "-c", "trailer.separators=:"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        // Inside a git hook these would point at another repository than the directory's.
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        return builder;
    }

    private static FutureTask<String> reading(InputStream stream) {
        FutureTask<String> task = new FutureTask<>(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Thread.startVirtualThread(task);
        return task;
    }
}
