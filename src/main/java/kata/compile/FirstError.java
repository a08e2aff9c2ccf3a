package kata.compile;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** What is told of sources that do not compile. */
public final class FirstError {

    private FirstError() {
    }

    /** The compiler's first error, with its place, on one line. */
    public static String of(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream().filter(it -> it.getKind() == Diagnostic.Kind.ERROR).findFirst()
                .map(FirstError::oneLine).orElse("the compiler gave up");
    }

    private static String oneLine(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ROOT).lines().map(line -> line.strip().replaceAll(" +", " "))
                .collect(Collectors.joining(", "));
        return Optional.ofNullable(error.getSource())
                .map(source -> Path.of(source.toUri()).getFileName() + ":" + error.getLineNumber() + ": " + message)
                .orElse(message);
    }
}
