package kata;

import java.util.concurrent.Callable;
import kata.reference.NumberedStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the reference's next step, green and all. */
@Command(name = "solution", mixinStandardHelpOptions = true,
        description = "Shows how the reference went on from about where you are.")
final class SolutionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    SolutionCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        NumberedStep step = HintCommand.hints(workspace).ahead().orElseThrow(() ->
                new NotUsable("the reference has no step left to show: ./kata check says what is still missing"));
        spec.commandLine().getOut().println("The reference went on with step " + step.name()
                + ". Yours may be otherwise and as good.\n");
        return spec.commandLine().getParent().execute("show", step.name(), "--green");
    }
}
