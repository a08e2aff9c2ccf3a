package kata.replay;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.files.Directory;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a compiled commit's tests in this JVM. */
final class TestRun {

    /** As the build has it; nested classes come with the one that they are in. */
    private static final Pattern UNIT_TEST = Pattern.compile("(Test[^$]*|[^$]*(Test|Tests|TestCase))\\.class");

    private final Layout layout;
    private final ClassLoader loader;
    private final Map<String, Sight> sights = new HashMap<>();

    TestRun(Layout layout, ClassLoader loader) {
        this.layout = layout;
        this.loader = loader;
    }

    List<Result> of(Suite suite) {
        return suite instanceof Suite.OneByOne(List<String> names) ? each(names) : all(suite);
    }

    /** What each of its test classes made run, if the program was watched and they were run one by one. */
    Map<String, Sight> sights() {
        return Map.copyOf(sights);
    }

    private List<Result> each(List<String> names) {
        Probes.forget();
        List<Result> results = new ArrayList<>();
        for (String name : names) {
            long start = System.nanoTime();
            results.addAll(all(new Suite.OneByOne(names).only(name)));
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            sights.put(name, new Sight(millis, Probes.take()));
        }
        return results;
    }

    private List<Result> all(Suite suite) {
        ResultListener listener = new ResultListener(new FailureDescriber(layout));
        requests(suite).takeWhile(it -> !listener.hasFailed())
                .forEach(it -> LauncherFactory.create().execute(it, listener));
        return listener.results();
    }

    /** One for all, or one after the other if the rest is of no interest once one has failed. */
    private Stream<LauncherDiscoveryRequest> requests(Suite suite) {
        return switch (suite) {
            case Suite.Classes classes when classes.untilOneFails() ->
                    classes.names().stream().map(name -> request(classes.only(name)));
            case Suite.Scenarios scenarios when scenarios.untilOneFails() ->
                    scenarios.lines().stream().map(line -> request(scenarios.only(line)));
            default -> Stream.of(request(suite));
        };
    }

    private LauncherDiscoveryRequest request(Suite suite) {
        return switch (suite) {
            case Suite.UnitTests() -> LauncherDiscoveryRequestBuilder.request().selectors(unitTests())
                    .filters(EngineFilter.includeEngines("junit-jupiter")).build();
            case Suite.Classes(List<String> names, long patience, Duration limit, boolean untilOneFails) ->
                    withPatience(patience, LauncherDiscoveryRequestBuilder.request()
                            .selectors(names.stream().map(name -> name.replaceFirst("#.*", "")).distinct()
                                    .map(name -> selectClass(loader, name)).toList())
                            .filters(EngineFilter.includeEngines("junit-jupiter"), methods(names)));
            case Suite.OneByOne(List<String> names) ->
                    throw new IllegalArgumentException("one by one, not all at once: " + names);
            case Suite.Feature(String path) -> scenarios(selectFile(file(path)));
            case Suite.Scenarios(String path, List<Integer> lines, boolean untilOneFails, Map<String, String> given) ->
                    scenarios(lines.stream().map(line -> selectFile(file(path), FilePosition.from(line)))
                            .toArray(DiscoverySelector[]::new));
        };
    }

    private File file(String path) {
        return layout.project().resolve(path).toFile();
    }

    /** An unfinished feature is left out of the build, not of the proof. */
    private static LauncherDiscoveryRequest scenarios(DiscoverySelector... selectors) {
        return LauncherDiscoveryRequestBuilder.request().selectors(selectors)
                .filters(EngineFilter.includeEngines("cucumber")).configurationParameter("cucumber.filter.tags", "")
                .configurationParameter(LauncherConstants.CAPTURE_STDOUT_PROPERTY_NAME, "true").build();
    }

    private static PostDiscoveryFilter methods(List<String> names) {
        Set<String> methods = names.stream().filter(name -> name.contains("#")).collect(Collectors.toSet());
        return test -> FilterResult.includedIf(methods.isEmpty() || test.getSource()
                .filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
                .filter(it -> !methods.contains(it.getClassName() + "#" + it.getMethodName())).isEmpty());
    }

    private static LauncherDiscoveryRequest withPatience(long patience, LauncherDiscoveryRequestBuilder request) {
        return patience == 0 ? request.build()
                : request.configurationParameter("junit.jupiter.execution.timeout.default", patience + " ms").build();
    }

    /** Whether the build takes a class of this name for a unit test. */
    static boolean isUnitTest(String name) {
        return UNIT_TEST.matcher(name.substring(name.lastIndexOf('.') + 1) + ".class").matches();
    }

    private List<DiscoverySelector> unitTests() {
        Path root = layout.testClasses();
        return new Directory(root).files().stream()
                .filter(file -> UNIT_TEST.matcher(file.getFileName().toString()).matches())
                .map(file -> root.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceAll("\\.class$", ""))
                .map(name -> (DiscoverySelector) selectClass(loader, name)).toList();
    }
}
