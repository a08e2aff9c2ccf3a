package kata;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kata.broken.Fault;
import kata.broken.Faults.Found;
import kata.broken.Faults;
import kata.files.Directory;
import kata.git.Commit;
import kata.git.Git;
import kata.git.Overlay;
import kata.git.Trees;
import kata.reference.Chapter;
import kata.reference.Reference;
import kata.replay.KnownResults;
import kata.replay.QuickReplay;
import kata.replay.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the checker: each small broken program must be found, and its fault be named. */
@Command(name = "broken", mixinStandardHelpOptions = true, hidden = true,
        description = "Plays the small broken programs in src/test/broken, and compares what is told of each with its "
                + "expected.txt.")
final class BrokenCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "WORDS", defaultValue = "",
            description = "Only those with these words in their names, such as 2- or padded.")
    private String words;

    @Option(names = "--write", description = "Make what is told now what is expected; read it before you commit it.")
    private boolean write;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N", defaultValue = "2",
            description = "How many at a time. Default: ${DEFAULT-VALUE}.")
    private int jobs;

    @Option(names = "--machinery", paramLabel = "DIR",
            description = "Try other test machinery: lays the files below DIR/milestone-N over the program of milestone N.")
    private Optional<Path> machinery;

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    BrokenCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns 0 when each is found, and told as expected. */
    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Git git = workspace.wholeRepository();
        Path broken = Path.of(git.ask("rev-parse", "--show-toplevel")).resolve("src/test/broken");
        List<Fault> faults = Fault.in(broken).stream().filter(fault -> fault.toString().contains(words)).toList();
        if (faults.isEmpty()) {
            throw new NotUsable("no broken program has " + words + " in its name: see src/test/broken");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Trees trees = new Trees(git); Workers workers = new Workers(trees);
                ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            Overlay overlay = new Overlay(git);
            Reference reference = Reference.of(git);
            Map<String, String> ends = faults.stream().map(Fault::slug).distinct()
                    .collect(Collectors.toMap(slug -> slug, slug -> end(reference, slug, overlay)));
            Faults plays = new Faults(overlay, trees, new QuickReplay(trees, workers, KnownResults.none()), ends::get);
            List<Future<Found>> all = new ArrayList<>();
            faults.forEach(fault -> all.add(pool.submit(() -> plays.play(fault))));
            int wrong = 0;
            for (Future<Found> each : all) {
                Found found = each.get();
                // A busy machine may have been too slow for it: what is told otherwise is played once more.
                boolean again = !found.isAsExpected() && !write;
                wrong += tell(again ? plays.play(found.fault()) : found, out) ? 0 : 1;
            }
            out.printf("%d of %d are told as expected%n", faults.size() - wrong, faults.size());
            return wrong == 0 ? 0 : 1;
        }
    }

    private boolean tell(Found found, PrintWriter out) {
        boolean fine = found.isAsExpected();
        if (!fine && write) {
            found.keep();
        }
        out.printf("%s %s%s%n", fine || write ? "o" : "x", found.fault(),
                fine ? "" : write ? ": written" : ": " + found.difference());
        out.flush();
        return fine || write;
    }

    private String end(Reference reference, String slug, Overlay overlay) {
        Chapter chapter = reference.chapter(slug)
                .orElseThrow(() -> new NotUsable("src/test/broken/" + slug + " is of no milestone: rename it"));
        String tree = chapter.end().map(Commit::tree)
                .orElseThrow(() -> new NotUsable("milestone " + slug + " has no end yet: nothing there can be broken"));
        return machinery.map(it -> it.resolve("milestone-" + chapter.number())).filter(Files::isDirectory)
                .map(it -> overlay.over(tree, files(it))).orElse(tree);
    }

    private static Map<String, Path> files(Path directory) {
        Map<String, Path> files = new TreeMap<>();
        new Directory(directory).files()
                .forEach(file -> files.put(directory.relativize(file).toString().replace('\\', '/'), file));
        return files;
    }
}
