package kata;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.stream.Stream;
import kata.git.GitFailed;
import kata.walk.NotNow;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The trainer's way in. */
@Command(name = "kata", mixinStandardHelpOptions = true,
        description = "Proves the story that the history tells, and marks its milestones.")
public final class Main {

    /** Ends the process with 0, with 1 when something is not as it should be, with 2 when it cannot be found out. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true);
        System.exit(run(Place.ofThisProcess(), out, new PrintWriter(System.err, true), args));
    }

    static int run(Place place, PrintWriter out, PrintWriter err, String... args) {
        return args.length == 0 ? map(place, out, err) : commandsFor(args[0], place)
                .setOut(out).setErr(err)
                .setParameterExceptionHandler((wrong, line) -> complain(err, words(wrong), 2))
                .setExecutionExceptionHandler((thrown, line, parsed) -> complain(err, reason(thrown), 2))
                .execute(args);
    }

    /** The map is asked for most often: it does not wait for a command line that is not there. */
    private static int map(Place place, PrintWriter out, PrintWriter err) {
        try {
            new MapPrinter(place).print(out);
            return 0;
        } catch (RuntimeException thrown) {
            return complain(err, reason(thrown), 2);
        }
    }

    /** To know all commands takes longer than most of them do: who reads waits for those alone. */
    private static CommandLine commandsFor(String word, Place place) {
        return ReadingCommands.NAMES.contains(word) ? ReadingCommands.addTo(new CommandLine(new Main()), place)
                : commands(place);
    }

    static CommandLine commands(Place place) {
        return WalkCommands.addTo(ReadingCommands.addTo(new CommandLine(new Main()), place), place)
                .addSubcommand(new VerifyCommand(place)).addSubcommand(new TagsCommand(place))
                .addSubcommand(new StagesCommand(place)).addSubcommand(new PagesCommand(place))
                .addSubcommand(new ReportCommand(place))
                .addSubcommand(new CheckCommand(place))
                .addSubcommand(new ClassCommand(place, Clock.systemDefaultZone()))
                .addSubcommand(new BrokenCommand(place)).addSubcommand(new RehearseCommand(place))
                .addSubcommand(new HelpCommand());
    }

    /** A word that is no command gets the one that was probably meant. */
    private static String words(ParameterException wrong) {
        return Stream.of(wrong).filter(UnmatchedArgumentException.class::isInstance)
                .map(UnmatchedArgumentException.class::cast).map(UnmatchedArgumentException::getSuggestions)
                .filter(suggestions -> !suggestions.isEmpty())
                .map(suggestions -> wrong.getMessage() + "; did you mean " + suggestions.getFirst() + "?")
                .findFirst().orElseGet(wrong::getMessage);
    }

    private static String reason(Exception thrown) {
        return switch (thrown) {
            case GitFailed told -> told.getMessage();
            case NotUsable told -> told.getMessage();
            case NotNow told -> told.getMessage();
            case UncheckedIOException disk -> "a file cannot be read or written, " + disk.getCause().getMessage()
                    + ": is the folder writable, and is there room on the disk?";
            default -> thrown.toString();
        };
    }

    private static int complain(PrintWriter err, String message, int exitCode) {
        err.println("kata: " + message.lines().findFirst().orElse(""));
        return exitCode;
    }
}
