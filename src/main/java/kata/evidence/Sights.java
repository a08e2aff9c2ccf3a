package kata.evidence;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.compile.Build;
import kata.compile.CompiledClass;
import kata.compile.Reach;
import kata.files.Directory;
import kata.replay.Outcome;
import kata.replay.Probes;
import kata.replay.QuickReplay;
import kata.replay.Result;
import kata.replay.Sight;
import kata.replay.Watched;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.IExecutionDataAccessorGenerator;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds out which lines each test class runs; what it has found out holds until something changes that it can reach. */
public final class Sights {

    private final QuickReplay replay;
    private final Optional<Path> directory;
    private final int workers;

    /**
     * What was seen.
     *
     * @param of by the name of the test class
     * @param keys a name for all that a test class depends on, by its own
     * @param failures what failed meanwhile
     */
    public record Seen(Map<String, Sight> of, Map<String, String> keys, List<String> failures) {
    }

    /**
     * @param directory where to keep what was found out, if at all
     * @param workers how many at a time
     */
    public Sights(QuickReplay replay, Optional<Path> directory, int workers) {
        this.replay = replay;
        this.directory = directory;
        this.workers = workers;
    }

    /**
     * @param toDo hears how many test classes have still to be run
     */
    public Seen of(Build build, Consumer<Integer> toDo) {
        Reach reach = replay.reach(build);
        Map<String, String> keys = new TreeMap<>();
        replay.unitTestsOf(build).forEach(name -> keys.put(name, reach.key(name)));
        Map<String, Sight> seen = new HashMap<>();
        keys.forEach((name, key) -> known(key).ifPresent(it -> seen.put(name, it)));
        List<String> unknown = keys.keySet().stream().filter(name -> !seen.containsKey(name)).toList();
        toDo.accept(unknown.size());
        List<String> failures = new ArrayList<>();
        for (Watched watched : watch(build, unknown)) {
            failures.addAll(failures(watched.outcome()));
            seen.putAll(watched.sights());
            watched.sights().forEach((name, sight) -> {
                if (failures.isEmpty()) {
                    keep(keys.get(name), sight);
                }
            });
        }
        return new Seen(seen, keys, failures);
    }

    private List<Watched> watch(Build build, List<String> tests) {
        if (tests.isEmpty()) {
            return List.of();
        }
        Map<String, byte[]> instrumented = build.programClasses().stream()
                .collect(Collectors.toMap(CompiledClass::name, Sights::instrumented));
        int parts = Math.min(workers, tests.size());
        return IntStream.range(0, parts).mapToObj(part -> IntStream.range(0, tests.size())
                        .filter(at -> at % parts == part).mapToObj(tests::get).toList())
                .map(part -> CompletableFuture.supplyAsync(() -> replay.watch(build, instrumented, part),
                        Thread::startVirtualThread))
                .toList().stream().map(CompletableFuture::join).toList();
    }

    private static List<String> failures(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Tested(List<Result> results) ->
                    results.stream().filter(Result.Failed.class::isInstance).map(Result::test).toList();
            case Outcome.Broken(String error) -> List.of(error);
            case Outcome.Lost(String how) -> List.of(how);
        };
    }

    private static byte[] instrumented(CompiledClass compiled) {
        try {
            return new Instrumenter(new CallsProbes()).instrument(compiled.bytes(), compiled.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A watched class asks the worker for its probes. */
    private static final class CallsProbes implements IExecutionDataAccessorGenerator {

        private static final String OWNER = Type.getInternalName(Probes.class);
        private static final int STACK = 4;

        @Override
        public int generateDataAccessor(long id, String className, int count, MethodVisitor visitor) {
            visitor.visitLdcInsn(id);
            visitor.visitLdcInsn(className);
            visitor.visitLdcInsn(count);
            visitor.visitMethodInsn(Opcodes.INVOKESTATIC, OWNER, "of", "(JLjava/lang/String;I)[Z", false);
            return STACK;
        }
    }

    private Optional<Sight> known(String key) {
        return directory.filter(it -> Files.exists(it.resolve(key))).flatMap(it -> read(new Directory(it).read(key)));
    }

    private void keep(String key, Sight sight) {
        directory.ifPresent(it -> new Directory(it).write(key, written(sight)));
    }

    private static byte[] written(Sight sight) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Sight(sight.millis(), new HashMap<>(sight.hits())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What was cut off while it was written is not known. */
    private static Optional<Sight> read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("kata.replay.*;java.lang.*;java.util.*;!*"));
            return Optional.of((Sight) in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
