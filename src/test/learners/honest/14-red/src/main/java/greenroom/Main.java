package greenroom;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The way in: reads the command line and opens the room that it asks for. */
@Command(name = "greenroom", version = "Greenroom 1.0.0", mixinStandardHelpOptions = true,
        description = "A chat relay for the desktop.", subcommands = {ClientCommand.class, DemoCommand.class,
        ServerCommand.class})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command. The process ends with 0 when the last window has closed, with 1 when a room could not
     * open, with 2 when the command line is wrong.
     */
    public static void main(String[] args) {
        int code = run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main()).setOut(out).setErr(err)
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
