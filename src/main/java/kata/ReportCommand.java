package kata;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kata.check.Bar;
import kata.evidence.Sights;
import kata.files.Directory;
import kata.git.Git;
import kata.git.Trees;
import kata.git.WorkFolder;
import kata.proof.Ledger;
import kata.reference.Reference;
import kata.replay.KnownResults;
import kata.replay.QuickReplay;
import kata.replay.Workers;
import kata.report.CalmMeter;
import kata.report.KeptMeter;
import kata.report.Measurements;
import kata.report.Measuring;
import kata.report.ReplayMeter;
import kata.report.StoryHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the story as one page. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Writes target/story.html: the whole story in one page, to be read in a browser.")
final class ReportCommand implements Callable<Integer> {

    private static final String PAGE = "target/story.html";
    /** What measuring itself puts on the machine. */
    private static final int OWN_LOAD = 2;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Option(names = "--measure", description = "Measure first, where nothing is known yet, and write "
            + Measurements.FILE + ". It waits while the machine is busy, and may be cut off: "
            + "what was measured is kept.")
    private boolean measure;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "60",
            description = "How long --measure may take. Default: ${DEFAULT-VALUE}.")
    private int minutes;

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    ReportCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        if (minutes < 0) {
            throw new ParameterException(spec.commandLine(), "--minutes must be 0 or more");
        }
        Git git = workspace.homeRepository();
        Directory top = new Directory(new WorkFolder(git).top());
        Reference reference = Reference.of(git);
        PrintWriter out = spec.commandLine().getOut();
        Measurements measurements = read(top, reference);
        if (measure) {
            measurements = measured(git, reference, out).or(measurements);
            write(top, Measurements.FILE, measurements.csv(reference));
            out.println("wrote " + Measurements.FILE);
        }
        write(top, PAGE, StoryHtml.of(git, reference, measurements, path -> text(top, path)));
        out.println("wrote " + top.path().resolve(PAGE));
        return 0;
    }

    /** What was measured for another story says nothing of this one. */
    private static Measurements read(Directory top, Reference reference) {
        if (text(top, Measurements.FILE).isEmpty()) {
            return Measurements.none();
        }
        try {
            Measurements measurements = Measurements.read(text(top, Measurements.FILE));
            measurements.strangers(reference).stream().findFirst().ifPresent(step -> {
                throw new NotUsable(Measurements.FILE + " tells of " + step + ", which is no step of main's: delete "
                        + "the line, or the file, and ./kata report --measure writes it anew");
            });
            return measurements;
        } catch (IllegalArgumentException e) {
            throw new NotUsable(Measurements.FILE + " cannot be read, " + e.getMessage() + ": delete it, and "
                    + "./kata report --measure writes it anew");
        }
    }

    private Measurements measured(Git git, Reference reference, PrintWriter out) {
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        BooleanSupplier goesOn = () -> System.nanoTime() < end;
        Path cache = Ledger.usualPlace(workspace.environment());
        try (Trees trees = new Trees(git); Workers workers = new Workers(trees)) {
            QuickReplay replay = new QuickReplay(trees, workers, KnownResults.none());
            Sights sights = new Sights(replay, Optional.of(cache.resolve("measured").resolve("tests")), 1);
            OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
            CalmMeter calm = new CalmMeter(new ReplayMeter(replay, sights), machine::getSystemLoadAverage,
                    OWN_LOAD + machine.getAvailableProcessors(), () -> waited() && goesOn.getAsBoolean());
            KeptMeter meter = new KeptMeter(cache.resolve("measured"), calm);
            new Measuring(reference.chapters(), meter, goesOn, listener(reference, out)).run();
            return Measurements.known(reference.chapters(), meter);
        }
    }

    private static boolean waited() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A bar on a terminal; elsewhere, a line for each measurement. */
    private static Consumer<String> listener(Reference reference, PrintWriter out) {
        if (System.console() == null || !System.console().isTerminal()) {
            return line -> {
                out.println(line);
                out.flush();
            };
        }
        Bar bar = new Bar(System.err, System::nanoTime);
        bar.begin("unit tests", reference.chapters().stream().mapToInt(chapter -> chapter.steps().size()).sum());
        return line -> {
            if (line.contains("unit tests")) {
                bar.step();
            }
        };
    }

    private static String text(Directory top, String path) {
        return Files.exists(top.path().resolve(path)) ? new String(top.read(path), StandardCharsets.UTF_8) : "";
    }

    /** Beside it first, so that what is there stays whole when the disk is full. */
    private static void write(Directory top, String path, String text) {
        String beside = path + ".new";
        try {
            top.write(beside, text.getBytes(StandardCharsets.UTF_8));
            Files.move(top.path().resolve(beside), top.path().resolve(path), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            top.path().resolve(beside).toFile().delete();
            throw new NotUsable(path + " cannot be written: make " + top.path() + " writable, and see whether the "
                    + "disk is full");
        }
    }
}
