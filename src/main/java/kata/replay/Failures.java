package kata.replay;

import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;

/** Tells a test that did its work from one that merely broke. */
record Failures(Layout layout) {

    Failed describe(String test, Throwable thrown) {
        return new Failed(test, cause(thrown), thrown.getClass().getName(), message(thrown));
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
        return Optional.ofNullable(thrown.getMessage()).stream().flatMap(String::lines).map(String::strip)
                .filter(line -> !line.isEmpty()).findFirst().orElse(thrown.getClass().getName());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, it -> it != null, Throwable::getCause).limit(20);
    }
}
