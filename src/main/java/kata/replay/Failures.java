package kata.replay;

import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;

/** Tells a test that did its work from one that merely broke. */
record Failures(Layout layout) {

    private static final Pattern BUT_WAS = Pattern.compile("\\bbut was(:| (?=<))");

    Failed describe(String test, Throwable thrown) {
        return new Failed(test, cause(thrown), thrown.getClass().getName(), message(thrown), actual(thrown));
    }

    private Cause cause(Throwable thrown) {
        String type = thrown.getClass().getSimpleName();
        if (type.equals("UndefinedStepException") || type.equals("PendingException")) {
            return Cause.UNWRITTEN_STEP;
        }
        if (type.equals("ConditionTimeoutException") || causes(thrown).anyMatch(AssertionError.class::isInstance)) {
            return Cause.ASSERTION;
        }
        return thrown instanceof UnsupportedOperationException && comesFromTheProgram(thrown)
                ? Cause.STUB : Cause.EXCEPTION;
    }

    /** A list of the JDK's that may not be changed throws the same exception, and is no stub. */
    private boolean comesFromTheProgram(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).limit(1)
                .map(frame -> layout.classes().resolve(frame.getClassName().replace('.', '/') + ".class"))
                .anyMatch(Files::exists);
    }

    private static String message(Throwable thrown) {
        return firstLine(words(thrown)).orElse(thrown.getClass().getName());
    }

    /** AssertJ writes {@code but was: 3}, and long values on the next line; JUnit writes {@code but was: <3>}. */
    private static String actual(Throwable thrown) {
        return BUT_WAS.matcher(words(thrown)).results().findFirst()
                .flatMap(found -> firstLine(words(thrown).substring(found.end()))).orElse("");
    }

    private static String words(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage()).orElse("");
    }

    private static Optional<String> firstLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, it -> it != null, Throwable::getCause).limit(20);
    }
}
