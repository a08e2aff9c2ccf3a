package kata;

import java.time.Clock;
import java.util.concurrent.Callable;
import kata.walk.Keeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Back to where the milestone begins; all work is kept on a branch. */
@Command(name = "reset", mixinStandardHelpOptions = true,
        description = "Goes back to where your milestone begins, and keeps all that you have on a branch kept/<time>.")
final class ResetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;
    private final Clock clock;

    ResetCommand(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Keeping.Kept kept = new Keeping(workspace.wholeRepository()).reset(clock.instant(), clock.getZone());
        spec.commandLine().getOut().printf("Kept on %s: %s%s.%nYou are back where it begins. git switch %s goes to what"
                + " is kept, git switch - comes back.%n", kept.branch(),
                kept.steps() == 1 ? "1 step" : kept.steps() + " steps",
                kept.uncommitted() ? ", and what was not committed" : "", kept.branch());
        if (kept.uncommitted()) {
            spec.commandLine().getOut().println("What was not committed is the newest commit there: git reset HEAD~1"
                    + " takes the commit back and leaves the files.");
        }
        return 0;
    }
}
