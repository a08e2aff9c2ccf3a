package greenroom;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The way in: reads the command line and opens the room that it asks for. */
@Command(name = "greenroom", version = Main.VERSION, mixinStandardHelpOptions = true,
        description = "A chat relay for the desktop.")
public final class Main implements Runnable {

    static final String VERSION = "Greenroom 1.0.0";

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command. The process ends with 0 when the last window, or the server, has
     * closed, with 1 when a room could not open, with 2 when the command line is wrong.
     */
    public static void main(String[] args) {
        int code = run(Terminal.ofTheProcess(), args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(Terminal terminal, String... args) {
        return new CommandLine(new Main())
                .addSubcommand(new ServerCommand(terminal))
                .addSubcommand(new ClientCommand())
                .addSubcommand(new DemoCommand())
                .setOut(terminal.out()).setErr(terminal.err())
                .setParameterExceptionHandler(Main::explain).setExecutionExceptionHandler(Main::explain).execute(args);
    }

    private static int explain(ParameterException wrong, String[] args) {
        wrong.getCommandLine().getErr().println("greenroom: " + wrong.getMessage() + " (try: greenroom --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int explain(Exception failure, CommandLine command, ParseResult args) throws Exception {
        if (!(failure instanceof CannotOpen)) {
            throw failure;
        }
        command.getErr().println("greenroom: " + failure.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
