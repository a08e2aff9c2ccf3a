package greenroom;

import greenroom.client.link.Ports;
import greenroom.wire.Defaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "client", version = Main.VERSION, mixinStandardHelpOptions = true,
        description = "Asks for a server and a username, and opens a chat window.")
final class ClientCommand implements Runnable {

    @Option(names = "--send-port", paramLabel = "PORT", converter = Converters.Port.class,
            description = "The port that the server sends on (${DEFAULT-VALUE}).")
    private int sendPort = Defaults.SEND_PORT;

    @Option(names = "--receive-port", paramLabel = "PORT", converter = Converters.Port.class,
            description = "The port that the server receives on (${DEFAULT-VALUE}).")
    private int receivePort = Defaults.RECEIVE_PORT;

    @Override
    public void run() {
        ClientLauncher.requireScreen();
        ClientLauncher.openClient(new Ports(sendPort, receivePort));
    }
}
