package kata.lights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kata.git.Commits;
import kata.git.Git;
import kata.git.GitRefused;

/**
 * The lights of a repository: a chain of commits beside the history, each with the tree that was judged. They are kept
 * as long as the repository is, and no branch shows them.
 */
public final class Lights {

    static final String REF = "refs/kata/lights/all";

    private static final int TRIES = 5;
    private static final List<String> FIELDS = List.of("%H", "%T", "%at", "%B");
    private static final String FORMAT = "--format=" + String.join("%x00", FIELDS);

    private final Git git;

    public Lights(Git git) {
        this.git = git;
    }

    /**
     * Keeps a light.
     *
     * @param tree the id of what was judged
     * @param notes words by words, one line each: {@code scenarios} and {@code 6 of 19}
     */
    public void add(String tree, Light light, Duration took, Optional<Light> predicted, Map<String, String> notes) {
        List<String> lines = new ArrayList<>(List.of(light.word(), "", "took " + took.toMillis(),
                "on " + git.ask("rev-parse", "HEAD")));
        predicted.ifPresent(it -> lines.add("predicted " + it.word()));
        new TreeMap<>(notes).forEach((key, value) -> lines.add("note " + key + ": " + oneLine(value)));
        append(tree, String.join("\n", lines) + "\n");
    }

    /** All of them, the oldest first. */
    public List<Lit> all() {
        if (newest().isEmpty()) {
            return List.of();
        }
        String[] fields = git.ask("log", "-z", "--reverse", "--first-parent", "--encoding=UTF-8", FORMAT, REF, "--")
                .split("\0", -1);
        List<Lit> all = new ArrayList<>();
        for (int at = 0; at + FIELDS.size() <= fields.length; at += FIELDS.size()) {
            all.add(lit(all.size() + 1, Arrays.asList(fields).subList(at, at + FIELDS.size())));
        }
        return all;
    }

    /** Two checks may end at the same time: the later one comes after the other. */
    private void append(String tree, String message) {
        Commits commits = Commits.ofTheTrainer(git);
        for (int left = TRIES; ; left--) {
            Optional<String> before = newest();
            try {
                commits.point(REF, commits.write(tree, before.stream().toList(), message),
                        before.orElse(Commits.NOTHING), "a light");
                return;
            } catch (GitRefused moved) {
                if (left == 1 || newest().equals(before)) {
                    throw moved;
                }
            }
        }
    }

    private Optional<String> newest() {
        return Optional.of(git.ask("for-each-ref", "--format=%(objectname)", REF)).filter(it -> !it.isEmpty());
    }

    private static Lit lit(int number, List<String> fields) {
        List<String> lines = fields.get(3).lines().toList();
        return new Lit(number, fields.get(0), fields.get(1), value(lines, "on ").orElse(""),
                Light.of(lines.getFirst()).orElse(Light.AMBER), Instant.ofEpochSecond(Long.parseLong(fields.get(2))),
                Duration.ofMillis(value(lines, "took ").map(Long::parseLong).orElse(0L)),
                value(lines, "predicted ").flatMap(Light::of), notes(lines));
    }

    private static Optional<String> value(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length()))
                .findFirst();
    }

    private static Map<String, String> notes(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("note ")).map(line -> line.substring(5).split(": ", 2))
                .collect(Collectors.toMap(note -> note[0], note -> note[1], (one, same) -> one, TreeMap::new));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
