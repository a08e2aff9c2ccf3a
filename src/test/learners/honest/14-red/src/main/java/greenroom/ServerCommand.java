package greenroom;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "server", description = "Sends the conversation to whoever comes.")
final class ServerCommand implements Callable<Integer> {

    @Option(names = "--send-port", defaultValue = "6969", description = "Sends on this port.")
    private int sendPort;

    @Option(names = "--bind", description = "Listens on this address alone.")
    private InetAddress bind;

    @Option(names = "--max-clients", defaultValue = "1000", description = "Lets at most this many listen at a time.")
    private int places;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return CommandLine.ExitCode.OK;
    }
}
