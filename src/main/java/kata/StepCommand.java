package kata;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kata.check.Checker;
import kata.git.Git;
import kata.lights.Light;
import kata.lights.Lights;
import kata.proof.Ledger;
import kata.story.StepKind;
import kata.walk.Advice;
import kata.walk.Answer;
import kata.walk.Editor;
import kata.walk.StepWords;
import kata.walk.Telling;
import kata.walk.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Judges what lies in the folder as a step of one kind, and commits it when it is one. */
@Command(mixinStandardHelpOptions = true, footer = {"",
        "What is staged is taken, if something is; else all that lies there. What is refused stays as it is."})
final class StepCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "BEHAVIOUR", description = "What stands behind the word in the subject."
            + " A green has its red's without being told.")
    private Optional<String> behaviour = Optional.empty();

    @Option(names = {"-m", "--why"}, paramLabel = "TEXT",
            description = "The body, one to three sentences that teach. Without it, your editor asks.")
    private Optional<String> why = Optional.empty();

    @Option(names = "--why-long", paramLabel = "TEXT", description = "The reason of a step over its size.")
    private Optional<String> whyLong = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;
    /** Empty for the newest step's own. */
    private final Optional<StepKind> kind;

    private StepCommand(Workspace workspace, Optional<StepKind> kind) {
        this.workspace = workspace;
        this.kind = kind;
    }

    static CommandLine telling(StepKind kind, Workspace workspace) {
        return described(new StepCommand(workspace, Optional.of(kind)), switch (kind) {
            case RED -> "Commits a test that fails, if it fails as a red must; writes Test, Fails-with and But-was.";
            case GREEN -> "Commits what lets the waiting red pass, if all tests pass and none was touched.";
            case REFACTOR -> "Commits a better design, if all tests pass and ask the same.";
            default -> "Commits a test that passes at once, if all others pass too.";
        });
    }

    static CommandLine mending(Workspace workspace) {
        return described(new StepCommand(workspace, Optional.empty()),
                "Tells your newest step anew, with what lies there now; never one that is in main.");
    }

    private static CommandLine described(StepCommand command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().description(description);
        return line;
    }

    /** Returns 0 when it was committed, 1 when it is no such step. */
    @Override
    public Integer call() {
        Git git = workspace.wholeRepository();
        Walk walk = Walk.of(git);
        StepKind told = kind.or(() -> walk.newest().map(newest -> newest.kind())).orElse(StepKind.OTHER);
        Optional<String> asked = why.isPresent() ? Optional.empty() : asked(git, told);
        StepWords words = new StepWords(behaviour, why.or(() -> asked), whyLong);
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        Answer answer = judging(git, telling -> kind.map(it -> telling.tell(it, words))
                .orElseGet(() -> telling.mend(words)));
        switch (answer) {
            case Answer.Committed committed -> {
                tell(out, told, committed);
                new Lights(git).add(committed.commit() + "^{tree}", told == StepKind.RED ? Light.RED : Light.GREEN,
                        Duration.ofNanos(System.nanoTime() - start), Optional.empty(),
                        Map.of("step", committed.subject()));
            }
            case Answer.Refused(var refuted) -> {
                out.println(Ansi.AUTO.string("@|bold no " + told.word() + "|@") + ": " + refuted.evidence() + " ("
                        + refuted.reason().code() + ")");
                // What is mended may be the waiting red itself.
                kind.map(it -> Advice.after(it, refuted, walk.waiting()))
                        .orElseGet(() -> Advice.afterMending(told, refuted)).ifPresent(out::println);
                asked.ifPresent(text -> out.println("What you wrote, for --why:\n" + text));
            }
        }
        return answer instanceof Answer.Committed ? 0 : 1;
    }

    private Answer judging(Git git, Function<Telling, Answer> what) {
        try (Checker checker = new Checker(git, Optional.of(Ledger.usualPlace(workspace.environment())))) {
            checker.warmUp();
            Answer answer = what.apply(Telling.in(git, workspace.homeRepository(), checker.trees(), checker.replay()));
            if (answer instanceof Answer.Committed committed) {
                // What was compiled is at hand for the next step.
                checker.compiled(git.ask("rev-parse", committed.commit() + "^{tree}"));
            }
            return answer;
        }
    }

    /** A mended step keeps its body unless another is given. */
    private Optional<String> asked(Git git, StepKind told) {
        boolean somebodyIsThere = System.console() != null && System.console().isTerminal();
        return kind.filter(it -> somebodyIsThere).flatMap(it -> new Editor(git).ask("Why this " + told.word()
                + " now? One to three sentences that teach; lines like this one are left out."));
    }

    private static void tell(PrintWriter out, StepKind told, Answer.Committed committed) {
        out.println(committed.commit().substring(0, 7) + " " + subject(told, committed.subject()));
        committed.trailers().stream().filter(line -> !line.startsWith("Milestone:"))
                .forEach(line -> out.println("        " + line));
        if (committed.left() > 0) {
            out.println("Only what was staged is in it; " + (committed.left() == 1 ? "1 other changed file is"
                    : committed.left() + " other changed files are") + " not.");
        }
        out.println("next: " + next(told));
    }

    private static String subject(StepKind told, String subject) {
        String colour = switch (told) {
            case RED -> "red";
            case GREEN -> "green";
            case REFACTOR -> "cyan";
            default -> "yellow";
        };
        return Ansi.AUTO.string("@|" + colour + " " + told.word() + ":|@") + subject.substring(told.word().length() + 1);
    }

    private static String next(StepKind told) {
        return switch (told) {
            case RED -> "let it pass with as little as you can, then ./kata green --why \"...\"";
            case GREEN -> "clear up (./kata refactor \"...\"), or the next test (./kata red \"...\"); ./kata check looks";
            default -> "the next test, then ./kata red \"...\"";
        };
    }
}
