package kata;

import java.time.Clock;
import java.time.ZoneId;
import kata.story.Kind;
import picocli.CommandLine;

/** What a learner does on her way through a milestone. */
final class WalkCommands {

    private WalkCommands() {
    }

    static CommandLine addTo(CommandLine kata, Place place) {
        return kata.addSubcommand(new StartCommand(place))
                .addSubcommand("red", StepCommand.telling(Kind.RED, place))
                .addSubcommand("green", StepCommand.telling(Kind.GREEN, place))
                .addSubcommand("refactor", StepCommand.telling(Kind.REFACTOR, place))
                .addSubcommand("pin", StepCommand.telling(Kind.PIN, place))
                .addSubcommand("fix", StepCommand.mending(place))
                .addSubcommand(new ResetCommand(place, Clock.systemDefaultZone()))
                .addSubcommand(new HintCommand(place)).addSubcommand(new SolutionCommand(place))
                .addSubcommand(new LightsCommand(place, ZoneId.systemDefault()))
                .addSubcommand(new DojoCommand(place, Clock.systemDefaultZone(), Thread::sleep, System.in));
    }
}
