package kata;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import kata.reading.KeptFailures;
import kata.reading.StepPage;
import kata.reading.StoryFolder;
import kata.reference.NumberedStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the folder for reading to a step: the one that is named, or the one after or before where it is. */
final class AtCommand {

    private AtCommand() {
    }

    /** Goes to a step by its number. */
    @Command(name = "at", mixinStandardHelpOptions = true,
            description = "Has a step's files in kata-work/story, which is made when it is not there.")
    static final class At implements Callable<Integer> {

        @Parameters(paramLabel = "STEP", description = "As 2.7.")
        private String name;

        @Spec
        private CommandSpec spec;

        private final Workspace workspace;

        At(Workspace workspace) {
            this.workspace = workspace;
        }

        @Override
        public Integer call() {
            return go(workspace, spec, (desk, reading) -> desk.step(name));
        }
    }

    /** Goes one step on. */
    @Command(name = "next", mixinStandardHelpOptions = true, description = "Goes one step on in kata-work/story.")
    static final class Next implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        private final Workspace workspace;

        Next(Workspace workspace) {
            this.workspace = workspace;
        }

        @Override
        public Integer call() {
            return go(workspace, spec, (desk, reading) -> neighbour(desk, reading, 1, "last"));
        }
    }

    /** Goes one step back. */
    @Command(name = "back", mixinStandardHelpOptions = true, description = "Goes one step back in kata-work/story.")
    static final class Back implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        private final Workspace workspace;

        Back(Workspace workspace) {
            this.workspace = workspace;
        }

        @Override
        public Integer call() {
            return go(workspace, spec, (desk, reading) -> neighbour(desk, reading, -1, "first"));
        }
    }

    /** Says where the folder for reading is. */
    @Command(name = "where", mixinStandardHelpOptions = true,
            description = "Says which step kata-work/story is at, and how to go on.")
    static final class Where implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        private final Workspace workspace;

        Where(Workspace workspace) {
            this.workspace = workspace;
        }

        @Override
        public Integer call() {
            Desk desk = Desk.at(workspace, spec);
            tell(desk, begun(desk, Walking.reading(desk)), spec.commandLine().getOut());
            return 0;
        }
    }

    private static NumberedStep neighbour(Desk desk, Optional<NumberedStep> reading, int away, String end) {
        NumberedStep step = begun(desk, reading);
        return Walking.neighbour(desk.reference(), step, away)
                .orElseThrow(() -> new NotUsable(step.name() + " is the " + end + " step of the story"));
    }

    private static NumberedStep begun(Desk desk, Optional<NumberedStep> reading) {
        return reading.orElseThrow(() -> new NotUsable(desk.storyFolder().exists()
                ? StoryFolder.NAME + " is at no step: " + desk.kata() + " at 2.1 takes it to one"
                : "you are reading no step yet: " + desk.kata() + " at 2.1 begins"));
    }

    private static int go(Workspace workspace, CommandSpec spec, BiFunction<Desk, Optional<NumberedStep>,
            NumberedStep> goal) {
        Desk desk = Desk.at(workspace, spec);
        NumberedStep step = goal.apply(desk, Walking.reading(desk));
        StoryFolder folder = desk.storyFolder();
        String objection = folder.exists() ? folder.objection() : "";
        if (!objection.isEmpty()) {
            throw new NotUsable(objection);
        }
        folder.show(step);
        tell(desk, step, spec.commandLine().getOut());
        return 0;
    }

    private static void tell(Desk desk, NumberedStep step, PrintWriter out) {
        StepPage page = new StepPage(desk.home(), desk.reference(), KeptFailures.none(), desk.paint());
        out.println(page.title(step));
        page.between(step).stream().filter(line -> !line.isEmpty()).forEach(out::println);
        out.println("  of " + desk.reference().chapter(Integer.toString(step.chapter())).orElseThrow().steps().size()
                + " steps; its files are in " + (desk.isInStoryFolder() ? "this folder" : StoryFolder.NAME));
        out.println("  " + desk.kata() + " show tells it, " + desk.kata() + " next goes on");
    }
}
