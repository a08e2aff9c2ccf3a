package greenroom;

import greenroom.house.Switchboard;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
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
        InetSocketAddress address = new InetSocketAddress(bind, sendPort);
        try (Switchboard board = Switchboard.open(address, places, InstantSource.system())) {
            spec.commandLine().getOut().println("Greenroom is listening: send-port=" + board.port());
            return CommandLine.ExitCode.OK;
        } catch (BindException e) {
            throw new CannotOpen("Port " + sendPort + " is in use: choose another with --send-port.");
        }
    }
}
