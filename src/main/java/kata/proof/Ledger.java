package kata.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kata.files.Directory;

/** Remembers what was proven, from one run to the next. What was refuted is always tried again. */
public interface Ledger {

    boolean knows(String fingerprint);

    void add(String fingerprint, String subject);

    /** Forgets at once. */
    static Ledger none() {
        return new Ledger() {

            @Override
            public boolean knows(String fingerprint) {
                return false;
            }

            @Override
            public void add(String fingerprint, String subject) {
                // Nothing is kept.
            }
        };
    }

    /** Keeps a small file for each proof in a directory. */
    static Ledger in(Path directory) {
        return new Ledger() {

            @Override
            public boolean knows(String fingerprint) {
                return Files.exists(directory.resolve(fingerprint));
            }

            @Override
            public void add(String fingerprint, String subject) {
                new Directory(directory).write(fingerprint, (subject + "\n").getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** The user's directory for what can be had again, outside of any work tree. */
    static Path usualPlace(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME")).filter(it -> !it.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache")).resolve("greenroom-kata");
    }
}
