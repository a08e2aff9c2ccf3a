package kata.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Compiles and tests one copy of a commit after the other, in this JVM, and leaves the JVM as it was. */
public final class CommitRunner {

    private final Library library;
    private final Compiler compiler;
    private Map<String, Sight> sights = Map.of();

    public CommitRunner(Library library) {
        this.library = library;
        this.compiler = new Compiler(library);
    }

    /** Loads what all tests need: there is time for it as long as nobody has asked for anything. */
    static void warmUp() {
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                .filters(EngineFilter.includeEngines("junit-jupiter")).build());
    }

    /** Replays the commit whose clean copy is in a directory; its classes come to lie under {@code target} there. */
    public Outcome play(Path copy, Suite suite) {
        Layout layout = new Layout(copy.toAbsolutePath());
        Optional<String> error = compiler.compile(layout);
        if (error.isPresent()) {
            return new Outcome.Broken(error.get());
        }
        layout.copyResources("main", layout.classes());
        layout.copyResources("test", layout.testClasses());
        return test(layout, suite, Map.of());
    }

    /** What each test class of the last run has made run, if it was watched. */
    Map<String, Sight> sights() {
        return sights;
    }

    /** Tests the commit whose copy, classes and all, is in a directory. */
    Outcome test(Path copy, Suite suite, Map<String, byte[]> replaced) {
        return test(new Layout(copy.toAbsolutePath()), suite, replaced);
    }

    private Outcome test(Layout layout, Suite suite, Map<String, byte[]> replaced) {
        Properties properties = (Properties) System.getProperties().clone();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        // What a scenario starts, and what looks at the program's classes, finds them by this property.
        System.setProperty("java.class.path", layout.classPath(library));
        if (suite instanceof Suite.Scenarios scenarios) {
            scenarios.properties().forEach(System::setProperty);
        }
        List<Path> withSteps = suite instanceof Suite.Feature || suite instanceof Suite.Scenarios
                ? library.cucumber() : List.of();
        try (CommitLoader loader = new CommitLoader(layout, withSteps, replaced)) {
            Thread.currentThread().setContextClassLoader(loader);
            TestRun run = new TestRun(layout, loader);
            List<Result> results = run.of(suite);
            sights = run.sights();
            return new Outcome.Tested(results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(context);
            System.setProperties(properties);
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
