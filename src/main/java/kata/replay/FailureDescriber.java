package kata.replay;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.replay.Result.Cause;
import kata.replay.Result.Details;
import kata.replay.Result.Failed;

/** Tells a test that did its work from one that merely broke. */
record FailureDescriber(Layout layout) {

    private static final int MANY = 50;
    private static final int LONG = 20_000;

    /** What Cucumber calls the class of a scenario's step, which it adds to the stack trace. */
    private static final String STEP = "✽";
    private static final Pattern BUT_WAS = Pattern.compile("\\bbut was(:| (?=<))");

    Failed describe(String test, Throwable thrown, String printed) {
        return new Failed(test, cause(thrown), thrown.getClass().getName(), message(thrown), actual(thrown),
                details(thrown).withPrinted(shortened(printed)));
    }

    private Details details(Throwable thrown) {
        List<String> frames = causes(thrown).map(this::places).filter(places -> !places.isEmpty()).findFirst()
                .orElse(List.of());
        return Stream.of(thrown.getStackTrace()).filter(it -> it.getClassName().equals(STEP)).findFirst()
                .map(step -> new Details(shortened(words(thrown)), frames, step.getMethodName(),
                        step.getLineNumber(), ""))
                .orElseGet(() -> new Details(shortened(words(thrown)), frames, "", 0, ""));
    }

    /** A failure may quote all that there is. */
    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
    }

    private List<String> places(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).flatMap(frame -> place(frame).stream()).distinct().limit(MANY).toList();
    }

    /** Where the commit has it, if it is the commit's own. */
    private Optional<String> place(StackTraceElement frame) {
        String name = frame.getClassName().replace('.', '/');
        String source = name.substring(0, name.lastIndexOf('/') + 1) + frame.getFileName() + ":" + frame.getLineNumber();
        return Files.exists(layout.classes().resolve(name + ".class")) ? Optional.of("src/main/java/" + source)
                : Files.exists(layout.testClasses().resolve(name + ".class")) ? Optional.of("src/test/java/" + source)
                : Optional.empty();
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
