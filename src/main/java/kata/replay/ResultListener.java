package kata.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes down how each test went; of what only holds tests, such as a class, no more than that it failed. */
final class ResultListener implements TestExecutionListener {

    private final FailureDescriber failures;
    private final List<Result> results = Collections.synchronizedList(new ArrayList<>());
    private final Map<UniqueId, String> printed = new ConcurrentHashMap<>();
    private TestPlan plan;

    ResultListener(FailureDescriber failures) {
        this.failures = failures;
    }

    List<Result> results() {
        return List.copyOf(results);
    }

    boolean hasFailed() {
        return results.stream().anyMatch(Result.Failed.class::isInstance);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.isTest()) {
            results.add(new Result.Skipped(name(test), reason));
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            Throwable thrown = result.getThrowable().orElseGet(() -> new AssertionError("it does not say why"));
            results.add(failures.describe(name(test), thrown, printed.getOrDefault(test.getUniqueIdObject(), "")));
        } else if (test.isTest()) {
            boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
            results.add(passed ? new Result.Passed(name(test)) : new Result.Skipped(name(test),
                    result.getThrowable().map(Throwable::getMessage).orElse("")));
        }
    }

    /** What a scenario has printed comes just before it ends. */
    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        Optional.ofNullable(entry.getKeyValuePairs().get(LauncherConstants.STDOUT_REPORT_ENTRY_KEY))
                .ifPresent(text -> printed.merge(test.getUniqueIdObject(), text, String::concat));
    }

    /** A run of a parameterized test, or a dynamic one, goes by the method that it comes from. */
    private String name(TestIdentifier test) {
        return Stream.iterate(Optional.of(test), Optional::isPresent, it -> it.flatMap(plan::getParent))
                .flatMap(it -> it.flatMap(TestIdentifier::getSource).flatMap(ResultListener::name).stream())
                .findFirst().orElseGet(test::getDisplayName);
    }

    private static Optional<String> name(TestSource source) {
        return switch (source) {
            case MethodSource it -> Optional.of(it.getClassName().replace('$', '.') + "#" + it.getMethodName());
            case ClassSource it -> Optional.of(it.getClassName().replace('$', '.'));
            default -> Optional.empty();
        };
    }
}
