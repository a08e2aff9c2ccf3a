package kata;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import kata.git.Trees;
import kata.reading.KeptFailures;
import kata.reading.Rerun;
import kata.reading.StepPage;
import kata.reference.NumberedStep;
import kata.story.StepKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a step: why it was made, how it failed, and what it changed. */
@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Tells a step of the story: why, the failure, the tests, the program.")
final class ShowCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "STEP", description = "As 2.7. Default: the one you are reading.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--green", description = "Show a green's lines at once; without it, they wait until you ask.")
    private boolean green;

    @Option(names = "--run", description = "Run a red's tests once more, and show all that they say.")
    private boolean run;

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;
    private final Reader reader;

    ShowCommand(Workspace workspace, Reader reader) {
        this.workspace = workspace;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Desk desk = Desk.at(workspace, spec);
        PrintWriter out = spec.commandLine().getOut();
        NumberedStep step = name.map(desk::step).or(() -> Walking.reading(desk)).orElseThrow(() ->
                new NotUsable("say which step, as in " + desk.kata() + " show 2.7: you are reading none"));
        StepPage page = new StepPage(desk.home(), desk.reference(), failures(desk, step), desk.paint());
        page.question(step).forEach(out::println);
        Optional<NumberedStep> hidden = Walking.neighbour(desk.reference(), step, 1).filter(next -> answers(next, step));
        if (step.step().kind() == StepKind.GREEN) {
            hidden = Optional.of(step);
        }
        hidden.ifPresent(answer -> show(answer, step, page, desk, out));
        return 0;
    }

    /** What was written down once, or what is said right now. */
    private KeptFailures failures(Desk desk, NumberedStep step) {
        KeptFailures failures = desk.failures();
        if (run && step.step().isInnerRed()) {
            try (Trees trees = new Trees(desk.home()); Rerun rerun = new Rerun(trees)) {
                failures.put(step, rerun.of(step));
            }
        }
        return failures;
    }

    private static boolean answers(NumberedStep green, NumberedStep red) {
        return red.step().kind() == StepKind.RED && green.step().kind() == StepKind.GREEN
                && green.step().behaviour().equals(red.step().behaviour());
    }

    private void show(NumberedStep answer, NumberedStep asked, StepPage page, Desk desk, PrintWriter out) {
        out.println();
        if (!green && !reader.isThere()) {
            out.println("What is the least that would pass? " + desk.kata() + " show " + asked.name()
                    + " --green shows " + answer.name() + ".");
            return;
        }
        if (!green) {
            out.print("What is the least that would pass? Enter shows " + answer.name() + ". ");
            out.flush();
            if (!reader.goesOn()) {
                return;
            }
            out.println();
        }
        if (!answer.equals(asked)) {
            out.println(page.title(answer));
        }
        page.answer(answer).stream().skip(answer.equals(asked) ? 1 : 0).forEach(out::println);
    }
}
