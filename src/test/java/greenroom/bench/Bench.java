package greenroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and writes docs/performance.md anew: {@code mvn -Pbench verify}. What it is told, it leaves out:
 * with {@code -Dbench=draw} the figures stay as they are and only the page is drawn, with {@code -Dbench=windows} it
 * measures the windows; else it names the benchmarks to run. With {@code -Dbench.peers=FILE} it takes over what was
 * measured beside other servers.
 */
final class Bench {

    private static final Path FIGURES = Path.of("docs/performance/benchmarks.csv");
    private static final int SECONDS = Integer.getInteger("bench.seconds", 1);

    private Bench() {
    }

    public static void main(String... arguments) throws Exception {
        String which = System.getProperty("bench", "");
        if (which.equals("windows")) {
            Windows.measure();
        } else if (!which.equals("draw")) {
            measure(which);
        }
        Peers.takeOver(System.getProperty("bench.peers", ""));
        PerformancePage.draw(Figures.read(FIGURES), Peers.read(), Windows.read());
    }

    private static void measure(String which) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("greenroom\\.bench\\..*" + which)
                .mode(Mode.AverageTime).timeUnit(TimeUnit.MICROSECONDS).forks(1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(5).measurementTime(TimeValue.seconds(SECONDS))
                .jvmArgsAppend("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1").build()).run();
        if (which.isEmpty()) {
            Files.write(FIGURES, Stream.concat(Stream.of("benchmark,parameter,microseconds,error"),
                    results.stream().map(Bench::row)).toList());
        }
    }

    private static String row(RunResult result) {
        List<String> parameters = result.getParams().getParamsKeys().stream().map(result.getParams()::getParam)
                .toList();
        String benchmark = result.getParams().getBenchmark();
        return String.format(Locale.ROOT, "%s,%s,%.3f,%.3f", benchmark.substring(benchmark.lastIndexOf('.') + 1),
                String.join(" ", parameters), result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError());
    }
}
