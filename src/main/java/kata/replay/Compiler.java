package kata.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import kata.compile.FirstError;
import kata.files.Directory;

/** The JDK's compiler in this JVM. It keeps the jars open from one commit to the next, which is what takes time. */
final class Compiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-nowarn", "-g");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    private final Library library;

    Compiler(Library library) {
        this.library = library;
    }

    /** Compiles the program, then its tests against it; says the first error, if there is one. */
    Optional<String> compile(Layout layout) {
        return compile(layout.sources("main"), List.of(), layout.classes())
                .or(() -> compile(layout.sources("test"), List.of(layout.classes()), layout.testClasses()));
    }

    private Optional<String> compile(List<Path> sources, List<Path> own, Path destination) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try {
            new Directory(destination).create();
            if (sources.isEmpty()) {
                return Optional.empty();
            }
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(destination));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH,
                    Stream.concat(own.stream(), library.jars().stream()).toList());
            boolean compiled = javac.getTask(Writer.nullWriter(), files, found, OPTIONS, List.of(),
                    files.getJavaFileObjectsFromPaths(sources)).call();
            return compiled ? Optional.empty() : Optional.of(FirstError.of(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
