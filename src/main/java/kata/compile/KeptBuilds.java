package kata.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps on disk what was compiled last, so that the next run compiles only what has changed since. */
public final class KeptBuilds {

    private static final int FOLDERS = 12;
    private static final String END = "that is all";

    private final Optional<Path> directory;
    private final String name;

    /**
     * A program and its tests.
     */
    record Parts(Part program, Part tests) {
    }

    private KeptBuilds(Optional<Path> directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    /** Keeps nothing. */
    public static KeptBuilds none() {
        return new KeptBuilds(Optional.empty(), "");
    }

    /**
     * Keeps one build for each folder that is worked in, and forgets the oldest of many.
     *
     * @param folder what the sources belong to
     * @param jars a name for what they are compiled with
     */
    public static KeptBuilds in(Path directory, Path folder, String jars) {
        return new KeptBuilds(Optional.of(directory.resolve(Hash.of(jars).substring(0, 16))),
                Hash.of(folder.toAbsolutePath().toString()).substring(0, 16));
    }

    boolean isAny() {
        return directory.isPresent();
    }

    /** What this folder had compiled, or else what another had most recently. */
    Optional<Parts> newest() {
        return directory.flatMap(room -> Files.exists(room.resolve(name)) ? Optional.of(room.resolve(name))
                : files(room).stream().findFirst()).flatMap(KeptBuilds::read);
    }

    void keep(Parts parts) {
        directory.ifPresent(room -> {
            try {
                Files.createDirectories(room);
                Path written = Files.createTempFile(room, name, ".new");
                Files.write(written, bytes(parts));
                Files.move(written, room.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                files(room).stream().skip(FOLDERS).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The newest first. */
    private static List<Path> files(Path room) {
        if (!Files.isDirectory(room)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(room)) {
            return all.sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Parts parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
            write(parts.program(), out);
            write(parts.tests(), out);
            out.writeUTF(END);
        }
        return bytes.toByteArray();
    }

    private static void write(Part part, DataOutputStream out) throws IOException {
        out.writeInt(part.sources().size());
        for (var source : part.sources().entrySet()) {
            List<CompiledClass> compiled = part.compiled().getOrDefault(source.getKey(), List.of());
            out.writeUTF(source.getKey());
            out.writeUTF(source.getValue());
            out.writeInt(compiled.size());
            for (CompiledClass it : compiled) {
                it.writeTo(out);
            }
        }
    }

    /** What was cut off while it was written, or is of another form, is as good as none. */
    private static Optional<Parts> read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            Parts parts = new Parts(part(in), part(in));
            return Optional.of(parts).filter(it -> isEnd(in));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isEnd(DataInputStream in) {
        try {
            return in.readUTF().equals(END);
        } catch (IOException e) {
            return false;
        }
    }

    private static Part part(DataInputStream in) throws IOException {
        Map<String, String> sources = new HashMap<>();
        Map<String, List<CompiledClass>> compiled = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readUTF();
            sources.put(path, in.readUTF());
            List<CompiledClass> classes = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                classes.add(CompiledClass.from(in));
            }
            compiled.put(path, classes);
        }
        return new Part(Map.copyOf(sources), compiled);
    }
}
