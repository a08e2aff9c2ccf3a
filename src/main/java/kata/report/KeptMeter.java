package kata.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kata.files.Directory;

/** Measures nothing twice, from one run to the next: a small file for each figure. */
public final class KeptMeter implements Meter {

    private final Path directory;
    private final Meter meter;

    public KeptMeter(Path directory, Meter meter) {
        this.directory = directory;
        this.meter = meter;
    }

    @Override
    public Optional<Fraction> scenarios(String tree, String feature) {
        return kept(file(tree, feature), Fraction::of, () -> meter.scenarios(tree, feature));
    }

    @Override
    public Optional<Fraction> scenariosAgain(String tree, String feature) {
        String file = file(tree, feature);
        return keep(file, Stream.concat(read(file, Fraction::of).stream(), meter.scenarios(tree, feature).stream())
                .max(Comparator.comparing(Fraction::part)));
    }

    @Override
    public Optional<StepFigures.Tests> tests(String tree) {
        return kept(file(tree, "tests"), StepFigures.Tests::of, () -> meter.tests(tree));
    }

    /** What is known without measuring anything. */
    StepFigures known(String tree, String feature) {
        return StepFigures.of(read(file(tree, feature), Fraction::of), read(file(tree, "tests"),
                StepFigures.Tests::of));
    }

    private <T> Optional<T> kept(String file, Function<String, T> reading, Supplier<Optional<T>> measuring) {
        return read(file, reading).or(() -> keep(file, measuring.get()));
    }

    private <T> Optional<T> keep(String file, Optional<T> measured) {
        measured.ifPresent(it -> new Directory(directory).write(file, it.toString().getBytes(StandardCharsets.UTF_8)));
        return measured;
    }

    /** What was cut off while it was written is not known. */
    private <T> Optional<T> read(String file, Function<String, T> reading) {
        if (!Files.exists(directory.resolve(file))) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(new String(new Directory(directory).read(file), StandardCharsets.UTF_8)));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String file(String tree, String what) {
        return tree + "-" + what.replaceAll("[^A-Za-z0-9]+", "-") + "-on-" + Runtime.version().feature();
    }
}
