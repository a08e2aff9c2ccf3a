package kata.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.compile.CompiledClass;
import kata.files.Directory;

/**
 * Which test has noticed which mutant. A fact holds for these very bytes of the mutated class, and for all that the test
 * can reach; so it holds until one of them is another.
 */
public final class Facts {

    private static final String END = "that is all";

    private final Optional<Path> directory;

    private Facts(Optional<Path> directory) {
        this.directory = directory;
    }

    public static Facts none() {
        return new Facts(Optional.empty());
    }

    /** Keeps a small file for each class in a directory. */
    public static Facts in(Path directory) {
        return new Facts(Optional.of(directory));
    }

    /** A mutant, as far as it is told. */
    record Described(int number, int line, String method, String change) {
    }

    /** A name for some keys together. */
    static String together(List<String> keys) {
        return UUID.nameUUIDFromBytes(keys.stream().sorted().collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * @param made the mutants, if they are needed
     */
    Of of(CompiledClass compiled, Supplier<List<Mutant>> made) {
        return directory.filter(it -> Files.exists(it.resolve(compiled.hash())))
                .flatMap(it -> read(compiled, new Directory(it).read(compiled.hash()), made))
                .orElseGet(() -> fresh(compiled, made.get()));
    }

    private Of fresh(CompiledClass compiled, List<Mutant> mutants) {
        List<Described> described = IntStream.range(0, mutants.size()).mapToObj(i -> new Described(i,
                mutants.get(i).line(), mutants.get(i).method(), mutants.get(i).change())).toList();
        Of fresh = new Of(compiled, described, () -> mutants);
        fresh.keep();
        return fresh;
    }

    /** What was cut off while it was written is not known. */
    private Optional<Of> read(CompiledClass compiled, byte[] bytes, Supplier<List<Mutant>> made) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.getLast().equals(END)) {
            return Optional.empty();
        }
        List<Described> described = new ArrayList<>();
        Map<String, Boolean> known = new HashMap<>();
        lines.subList(0, lines.size() - 1).forEach(line -> {
            if (line.startsWith("mutant ")) {
                String[] words = line.split(" ", 4);
                described.add(new Described(described.size(), Integer.parseInt(words[1]), words[2], words[3]));
            } else {
                known.put(line.substring(1), line.startsWith("+"));
            }
        });
        Of of = new Of(compiled, described, made);
        of.known.putAll(known);
        return Optional.of(of);
    }

    /** The facts of one class. */
    final class Of {

        private final CompiledClass compiled;
        private final List<Described> mutants;
        private final Supplier<List<Mutant>> made;
        private final Map<String, Boolean> known = new ConcurrentHashMap<>();

        private Of(CompiledClass compiled, List<Described> mutants, Supplier<List<Mutant>> made) {
            this.compiled = compiled;
            this.mutants = Collections.unmodifiableList(mutants);
            this.made = made;
        }

        List<Described> mutants() {
            return mutants;
        }

        /** The mutants themselves, by their numbers. */
        Map<Integer, Mutant> made() {
            List<Mutant> all = made.get();
            return IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(i -> i, all::get));
        }

        boolean isKnown(Described mutant, List<String> tests) {
            return isNoticed(mutant, tests) || tests.stream().allMatch(test -> known.containsKey(key(mutant, test)));
        }

        boolean isNoticed(Described mutant, List<String> tests) {
            return tests.stream().anyMatch(test -> known.getOrDefault(key(mutant, test), false))
                    || known.getOrDefault(key(mutant, together(tests)), false);
        }

        void add(Described mutant, String test, boolean noticed) {
            known.put(key(mutant, test), noticed);
        }

        private static String key(Described mutant, String test) {
            return mutant.number() + " " + test;
        }

        /** At once, so that whoever breaks off a long check has not waited for nothing. */
        synchronized void keep() {
            StringBuilder text = new StringBuilder();
            mutants.forEach(it -> text.append("mutant ").append(it.line()).append(' ').append(it.method())
                    .append(' ').append(it.change()).append('\n'));
            known.forEach((key, noticed) -> text.append(noticed ? '+' : '-').append(key).append('\n'));
            byte[] bytes = text.append(END).toString().getBytes(StandardCharsets.UTF_8);
            directory.ifPresent(it -> new Directory(it).write(compiled.hash(), bytes));
        }
    }
}
