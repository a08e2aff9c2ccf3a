package kata;

import java.util.Set;
import picocli.CommandLine;

/** The commands for reading the story. */
final class ReadingCommands {

    static final Set<String> NAMES = Set.of("story", "show", "at", "next", "back", "where", "watch");

    private ReadingCommands() {
    }

    static CommandLine addTo(CommandLine kata, Place place) {
        return kata.addSubcommand(new StoryCommand(place))
                .addSubcommand(new ShowCommand(place, Reader.ofThisProcess()))
                .addSubcommand(new AtCommand.At(place)).addSubcommand(new AtCommand.Next(place))
                .addSubcommand(new AtCommand.Back(place)).addSubcommand(new AtCommand.Where(place))
                .addSubcommand(new WatchCommand(place));
    }
}
