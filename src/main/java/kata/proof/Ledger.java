package kata.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kata.files.Directory;

/** Remembers what was proven, from one run to the next. What was refuted is always tried again. */
public interface Ledger {

    /** The last line of what was written whole. */
    String END = "that is all";

    /** What was said of a step that was proven. */
    Optional<Verdict.Proven> of(String fingerprint);

    void add(String fingerprint, String subject, Verdict.Proven verdict);

    /** Forgets at once. */
    static Ledger none() {
        return new Ledger() {

            @Override
            public Optional<Verdict.Proven> of(String fingerprint) {
                return Optional.empty();
            }

            @Override
            public void add(String fingerprint, String subject, Verdict.Proven verdict) {
                // Nothing is kept.
            }
        };
    }

    /** Keeps a small file for each proof in a directory. */
    static Ledger in(Path directory) {
        return new Ledger() {

            @Override
            public Optional<Verdict.Proven> of(String fingerprint) {
                return Files.exists(directory.resolve(fingerprint))
                        ? read(new Directory(directory).read(fingerprint)) : Optional.empty();
            }

            @Override
            public void add(String fingerprint, String subject, Verdict.Proven verdict) {
                String notes = verdict.notes().stream().map(it -> it.reason() + " " + it.evidence() + "\n")
                        .collect(Collectors.joining());
                new Directory(directory).write(fingerprint,
                        (subject + "\n" + notes + END).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** What was cut off while it was written is not known. */
    private static Optional<Verdict.Proven> read(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 2 || !lines.getLast().equals(END)) {
            return Optional.empty();
        }
        return Optional.of(new Verdict.Proven(lines.subList(1, lines.size() - 1).stream()
                .map(line -> line.split(" ", 2))
                .map(note -> new Verdict.Refuted(Reason.valueOf(note[0]), note[1])).toList()));
    }

    /** The user's directory for what can be had again, outside of any work tree. */
    static Path usualPlace(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME")).filter(it -> !it.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache")).resolve("greenroom-kata");
    }
}
