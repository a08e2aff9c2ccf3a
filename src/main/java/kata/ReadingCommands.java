package kata;

import java.util.Set;
import picocli.CommandLine;

/** The commands for reading the story. */
final class ReadingCommands {

    static final Set<String> NAMES = Set.of("story", "show", "at", "next", "back", "where", "watch");

    private ReadingCommands() {
    }

    static CommandLine addTo(CommandLine kata, Workspace workspace) {
        return kata.addSubcommand(new StoryCommand(workspace))
                .addSubcommand(new ShowCommand(workspace, Reader.ofThisProcess()))
                .addSubcommand(new AtCommand.At(workspace)).addSubcommand(new AtCommand.Next(workspace))
                .addSubcommand(new AtCommand.Back(workspace)).addSubcommand(new AtCommand.Where(workspace))
                .addSubcommand(new WatchCommand(workspace));
    }
}
