package kata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A small real git repository, made for one test; it takes no notice of how git is set up on the machine. What is
 * committed reaches git in one go, when somebody looks: a hundred tests with a process for each commit take a minute.
 */
public final class Repository {

    private final Path directory;
    private final Map<String, SortedMap<String, String>> branches = new HashMap<>(Map.of("main", new TreeMap<>()));
    private final Set<String> settled = new HashSet<>();
    private final Set<String> started = new HashSet<>();
    private final StringBuilder pending = new StringBuilder();
    private String branch = "main";

    private Repository(Path directory) {
        this.directory = directory;
    }

    public static Repository in(Path directory) {
        Repository repository = new Repository(directory);
        repository.run("", "init", "--quiet", "--template=", "--initial-branch=main");
        return repository;
    }

    public Repository write(String path, String text) {
        files().put(path, text);
        return this;
    }

    public Repository delete(String path) {
        files().remove(path);
        return this;
    }

    /** Goes on with another branch; a new one starts where this one is. */
    public Repository on(String other) {
        if (!branches.containsKey(other)) {
            branches.put(other, new TreeMap<>(files()));
            pending.append("reset refs/heads/").append(other).append("\nfrom ").append(ref(branch)).append("\n\n");
            started.add(other);
        }
        branch = other;
        return this;
    }

    public Repository commit(String subject, String... trailers) {
        return add("", subject, trailers);
    }

    /** Commits what this branch has, as a merge with another. */
    public Repository merge(String other, String... trailers) {
        return add("merge " + ref(other) + "\n", "merge " + other, trailers);
    }

    private Repository add(String merge, String subject, String... trailers) {
        pending.append("commit refs/heads/").append(branch)
                .append("\ncommitter A. Learner <learner@example.org> 1750000000 +0000\n")
                .append(data(subject + "\n\n" + String.join("\n", trailers) + "\n"));
        if (settled.contains(branch) && started.add(branch)) {
            pending.append("from refs/heads/").append(branch).append("^0\n");
        }
        started.add(branch);
        pending.append(merge).append("deleteall\n");
        files().forEach((path, text) ->
                pending.append("M 100644 inline ").append(path).append('\n').append(data(text)));
        return this;
    }

    /** Asks git something about the repository, and returns what it says. */
    public String git(String... arguments) {
        directory();
        return run("", arguments);
    }

    /** A revision's id. */
    public String id(String revision) {
        return git("rev-parse", revision);
    }

    /** Where the repository is, with all that was committed. */
    public Path directory() {
        if (!pending.isEmpty()) {
            run(pending.toString(), "-c", "fastimport.unpackLimit=1", "fast-import", "--quiet");
            pending.setLength(0);
            settled.addAll(started);
            started.clear();
        }
        return directory;
    }

    private SortedMap<String, String> files() {
        return branches.get(branch);
    }

    private String ref(String name) {
        return "refs/heads/" + name + (started.contains(name) ? "" : "^0");
    }

    private static String data(String text) {
        return "data " + text.getBytes(StandardCharsets.UTF_8).length + "\n" + text + "\n";
    }

    private String run(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null"));
        try {
            Process process = builder.start();
            try (OutputStream stream = process.getOutputStream()) {
                stream.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + output);
            }
            return output;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
