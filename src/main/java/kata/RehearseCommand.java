package kata;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kata.broken.Rehearsal.Run;
import kata.broken.Rehearsal;
import kata.git.Git;
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

/** Proves of the reference that it passes what it should, each time, and no more than that. */
@Command(name = "rehearse", mixinStandardHelpOptions = true, hidden = true,
        description = "Plays the reference: at the end of milestone N it passes the features 1 to N, and at the start "
                + "of N it fails feature N.")
final class RehearseCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "N", description = "Which milestones. Default: all that have an end.")
    private List<String> names = List.of();

    @Option(names = "--times", paramLabel = "N", defaultValue = "1",
            description = "How often each end is played. Default: ${DEFAULT-VALUE}.")
    private int times;

    @Option(names = "--busy", paramLabel = "N", defaultValue = "0",
            description = "How many loops keep the machine busy meanwhile. Default: ${DEFAULT-VALUE}.")
    private int busy;

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    RehearseCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns 0 when every run went as it should. */
    @Override
    public Integer call() {
        Git git = workspace.wholeRepository();
        PrintWriter out = spec.commandLine().getOut();
        List<Thread> loops = Stream.generate(RehearseCommand::loop).limit(busy).toList();
        try (Trees trees = new Trees(git); Workers workers = new Workers(trees)) {
            Rehearsal rehearsal = new Rehearsal(trees, new QuickReplay(trees, workers, KnownResults.none()));
            List<Run> runs = new ArrayList<>();
            for (Chapter chapter : chosen(Reference.of(git))) {
                runs.addAll(rehearsal.start(chapter, run -> tell(run, out)));
                runs.addAll(rehearsal.end(chapter, times, run -> tell(run, out)));
            }
            long wrong = runs.stream().filter(run -> !run.isAsWanted()).count();
            out.printf("%d of %d runs went as they should%n", runs.size() - wrong, runs.size());
            return wrong == 0 ? 0 : 1;
        } finally {
            loops.forEach(Thread::interrupt);
        }
    }

    private List<Chapter> chosen(Reference reference) {
        return names.isEmpty() ? reference.chapters().stream().filter(it -> it.end().isPresent()).toList()
                : names.stream().map(name -> reference.chapter(name).filter(it -> it.end().isPresent())
                        .orElseThrow(() -> new NotUsable("there is no milestone " + name + " that has an end"))).toList();
    }

    private static Thread loop() {
        return Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
    }

    private static void tell(Run run, PrintWriter out) {
        out.printf("%s %s, %s: %s%n", run.isAsWanted() ? "o" : "x", run.program(), run.feature(), run.told().getFirst());
        if (!run.isAsWanted()) {
            run.told().stream().skip(1).forEach(out::println);
        }
        out.flush();
    }
}
