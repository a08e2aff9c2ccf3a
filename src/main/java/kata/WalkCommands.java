package kata;

import java.time.Clock;
import java.time.ZoneId;
import kata.story.StepKind;
import picocli.CommandLine;

/** What a learner does on her way through a milestone. */
final class WalkCommands {

    private WalkCommands() {
    }

    static CommandLine addTo(CommandLine kata, Workspace workspace) {
        return kata.addSubcommand(new StartCommand(workspace))
                .addSubcommand("red", StepCommand.telling(StepKind.RED, workspace))
                .addSubcommand("green", StepCommand.telling(StepKind.GREEN, workspace))
                .addSubcommand("refactor", StepCommand.telling(StepKind.REFACTOR, workspace))
                .addSubcommand("pin", StepCommand.telling(StepKind.PIN, workspace))
                .addSubcommand("fix", StepCommand.mending(workspace))
                .addSubcommand(new ResetCommand(workspace, Clock.systemDefaultZone()))
                .addSubcommand(new HintCommand(workspace)).addSubcommand(new SolutionCommand(workspace))
                .addSubcommand(new LightsCommand(workspace, ZoneId.systemDefault()))
                .addSubcommand(new DojoCommand(workspace, Clock.systemDefaultZone(), Thread::sleep, System.in));
    }
}
