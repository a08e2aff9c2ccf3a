package kata;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import kata.git.GitFailed;
import kata.proof.Nearest;
import kata.walk.NotNow;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** The trainer's way in. */
@Command(name = "kata", mixinStandardHelpOptions = true, version = "Greenroom's trainer, on Java ${java.version}",
        description = "Teaches test-driven development: walks with you through a milestone, and proves the story that"
                + " the history tells.")
public final class Main {

    /** Ends the process with 0, with 1 when something is not as it should be, with 2 when it cannot be found out. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true);
        System.exit(run(Workspace.ofThisProcess(), out, new PrintWriter(System.err, true), args));
    }

    static int run(Workspace workspace, PrintWriter out, PrintWriter err, String... args) {
        return args.length == 0 ? map(workspace, out, err) : versioned(commandsFor(args[0], workspace))
                .setOut(out).setErr(err)
                .setParameterExceptionHandler((wrong, line) -> complain(err, words(wrong), 2))
                .setExecutionExceptionHandler((thrown, line, parsed) -> complain(err, reason(thrown), 2))
                .execute(args);
    }

    /** Each command takes --version, and says what all of it is. */
    private static CommandLine versioned(CommandLine kata) {
        kata.getSubcommands().values().forEach(it -> it.getCommandSpec().version(kata.getCommandSpec().version()));
        return kata;
    }

    /** The map is asked for most often: it does not wait for a command line that is not there. */
    private static int map(Workspace workspace, PrintWriter out, PrintWriter err) {
        try {
            new MapPrinter(workspace).print(out);
            return 0;
        } catch (RuntimeException thrown) {
            return complain(err, reason(thrown), 2);
        }
    }

    /** To know all commands takes longer than most of them do: who reads waits for those alone. */
    private static CommandLine commandsFor(String word, Workspace workspace) {
        return ReadingCommands.NAMES.contains(word) ? ReadingCommands.addTo(new CommandLine(new Main()), workspace)
                : commands(workspace);
    }

    static CommandLine commands(Workspace workspace) {
        return WalkCommands.addTo(ReadingCommands.addTo(new CommandLine(new Main()), workspace), workspace)
                .addSubcommand(new VerifyCommand(workspace)).addSubcommand(new TagsCommand(workspace))
                .addSubcommand(new StagesCommand(workspace)).addSubcommand(new PagesCommand(workspace))
                .addSubcommand(new ReportCommand(workspace))
                .addSubcommand(new CheckCommand(workspace))
                .addSubcommand(new ClassCommand(workspace, Clock.systemDefaultZone()))
                .addSubcommand(new BrokenCommand(workspace)).addSubcommand(new RehearseCommand(workspace))
                .addSubcommand(new HelpCommand());
    }

    /** A word that is no command gets the one that was probably meant. */
    private static String words(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown when !unknown.isUnknownOption() -> unmatched(unknown);
            case UnmatchedArgumentException option when !option.getSuggestions().isEmpty() ->
                    option.getMessage() + "; did you mean " + option.getSuggestions().getFirst() + "?";
            default -> wrong.getMessage();
        };
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        CommandLine line = wrong.getCommandLine();
        String first = wrong.getUnmatched().getFirst();
        return line.getParent() != null ? "'" + first + "' is one word too many: ./kata " + line.getCommandName()
                + " --help says what it takes" : "there is no command " + first + Nearest.to(first,
                line.getSubcommands().keySet()).map(it -> "; did you mean " + it + "?").orElse(": ./kata help lists them");
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
