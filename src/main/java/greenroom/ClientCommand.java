package greenroom;

import greenroom.client.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "client", version = Main.VERSION, mixinStandardHelpOptions = true,
        description = "Asks for a server and a username, and opens a chat window.")
final class ClientCommand implements Runnable {

    @Option(names = "--send-port", paramLabel = "PORT", converter = Converters.Port.class,
            description = "The port that the server sends on (6969).")
    private int sendPort = 6969;

    @Option(names = "--receive-port", paramLabel = "PORT", converter = Converters.Port.class,
            description = "The port that the server receives on (6970).")
    private int receivePort = 6970;

    @Override
    public void run() {
        Desktop.requireScreen();
        Desktop.openClient(new Ports(sendPort, receivePort));
    }
}
