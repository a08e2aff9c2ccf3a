package kata.stages;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import kata.files.Directory;

/** Remembers what was measured of a tree, from one run to the next. */
public final class Kept {

    private static final String FAILED = "failed: ";
    private static final String BETWEEN = "\n";

    private final Optional<Path> directory;

    private Kept(Optional<Path> directory) {
        this.directory = directory;
    }

    /** Forgets at once. */
    public static Kept nowhere() {
        return new Kept(Optional.empty());
    }

    /** Keeps a small file for each tree in a directory. */
    public static Kept in(Path directory) {
        return new Kept(Optional.of(directory));
    }

    Optional<BuildFigures> of(String tree) {
        return directory.map(it -> it.resolve(name(tree))).filter(Files::exists).map(Kept::read);
    }

    void add(String tree, BuildFigures figures) {
        directory.ifPresent(it -> new Directory(it).write(name(tree), written(figures)));
    }

    private static String name(String tree) {
        return tree + "-on-" + Runtime.version().feature();
    }

    private static byte[] written(BuildFigures figures) {
        Properties kept = new Properties();
        figures.features().forEach((path, tally) -> kept.setProperty(path,
                tally.passed() + " " + tally.failed() + " " + tally.skipped()));
        figures.failed().forEach(scenario ->
                kept.setProperty(FAILED + scenario.feature() + BETWEEN + scenario.name(), ""));
        kept.setProperty("lines", written(figures.lines()));
        kept.setProperty("branches", written(figures.branches()));
        kept.setProperty("killed", written(figures.killed()));
        kept.setProperty("strength", written(figures.strength()));
        kept.setProperty("millis", Long.toString(figures.took().toMillis()));
        StringWriter text = new StringWriter();
        try {
            kept.store(text, "Measured by ./kata stages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Share share) {
        return share.part() + " " + share.all();
    }

    private static BuildFigures read(Path file) {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, Tally> features = new TreeMap<>();
        List<Scenario> failed = kept.stringPropertyNames().stream().filter(name -> name.startsWith(FAILED))
                .map(name -> name.substring(FAILED.length()).split(BETWEEN, 2))
                .map(parts -> new Scenario(parts[0], parts[1])).toList();
        kept.stringPropertyNames().stream().filter(name -> name.startsWith("features/")).forEach(path -> {
            List<Integer> numbers = numbers(kept.getProperty(path));
            features.put(path, new Tally(numbers.get(0), numbers.get(1), numbers.get(2)));
        });
        return new BuildFigures(Optional.empty(), features, failed, List.of(), share(kept, "lines"),
                share(kept, "branches"), share(kept, "killed"), share(kept, "strength"),
                Duration.ofMillis(Long.parseLong(kept.getProperty("millis"))));
    }

    private static Share share(Properties kept, String name) {
        List<Integer> numbers = numbers(kept.getProperty(name));
        return new Share(numbers.get(0), numbers.get(1));
    }

    private static List<Integer> numbers(String text) {
        return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
