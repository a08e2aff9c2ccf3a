package kata.replay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kata.files.Directory;

/** Remembers how a test class went, by a name for all that it depends on. What has failed is always tried again. */
public interface KnownResults {

    Optional<List<Result>> of(String key);

    void add(String key, List<Result> results);

    /** Forgets at once. */
    static KnownResults none() {
        return new KnownResults() {

            @Override
            public Optional<List<Result>> of(String key) {
                return Optional.empty();
            }

            @Override
            public void add(String key, List<Result> results) {
                // Nothing is kept.
            }
        };
    }

    /** Keeps a small file for each test class in a directory. */
    static KnownResults in(Path directory) {
        return new KnownResults() {

            @Override
            public Optional<List<Result>> of(String key) {
                return Files.exists(directory.resolve(key))
                        ? read(new Directory(directory).read(key)) : Optional.empty();
            }

            @Override
            public void add(String key, List<Result> results) {
                if (results.stream().noneMatch(Result.Failed.class::isInstance)) {
                    new Directory(directory).write(key, written(results));
                }
            }
        };
    }

    private static byte[] written(List<Result> results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(results));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What cannot be read, because a run was cut off while it wrote, is not known. */
    @SuppressWarnings("unchecked")
    private static Optional<List<Result>> read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("kata.replay.*;java.lang.*;java.util.*;!*"));
            return Optional.of((List<Result>) in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
