package kata.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.StreamSupport;
import kata.compile.Build;
import kata.compile.CompiledClass;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.History;
import org.pitest.mutationtest.build.CompoundMutationInterceptor;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.MutationEngine;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** PIT's mutants, by PIT's own engine and filters: those that the build's gate would make. */
final class Mutants {

    private static final MutationEngine ENGINE = new GregorEngineFactory().createEngine(EngineArguments.arguments());

    private Mutants() {
    }

    /** The mutants of some lines of a class's source. */
    static List<Mutant> of(CompiledClass compiled, Build build, Set<Integer> lines) {
        return of(compiled, build).stream().filter(it -> lines.contains(it.line())).toList();
    }

    /** All the mutants of a class, always in the same order. */
    static List<Mutant> of(CompiledClass compiled, Build build) {
        byte[] bytes = compiled.bytes();
        ClassByteArraySource source = name -> build.bytes(name.replace('/', '.')).or(() -> foreign(name));
        Mutater mutater = ENGINE.createMutator(source);
        return worthwhile(bytes, source, mutater, mutater.findMutations(ClassName.fromString(compiled.name()))).stream()
                .map(it -> new Mutant(compiled.name(), it.getLineNumber(), it.getId().getLocation().getMethodName(),
                        it.getDescription(), () -> mutater.getMutation(it.getId()).getBytes())).toList();
    }

    /** Without those that no test could notice, or that stand for code that the compiler has added. */
    private static Collection<MutationDetails> worthwhile(byte[] bytes, ClassByteArraySource source, Mutater mutater,
            List<MutationDetails> all) {
        InterceptorParameters parameters = new InterceptorParameters(null, options(), null, source, null,
                (CodeSource) null, (History) null);
        MutationInterceptor filters = new CompoundMutationInterceptor(
                StreamSupport.stream(ServiceLoader.load(MutationInterceptorFactory.class).spliterator(), false)
                        .filter(it -> it.provides().isOnByDefault())
                        .map(it -> it.createInterceptor(parameters)).toList())
                .filter(type -> type == InterceptorType.FILTER || type == InterceptorType.PRE_SCAN_FILTER);
        filters.begin(ClassTree.fromBytes(bytes));
        try {
            return filters.intercept(all, mutater);
        } finally {
            filters.end();
        }
    }

    /** A class of the JDK's or of a jar's: both are the trainer's own, too. */
    private static Optional<byte[]> foreign(String name) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportOptions options() {
        ReportOptions options = new ReportOptions();
        options.setLoggingClasses(ReportOptions.LOGGING_CLASSES);
        return options;
    }
}
