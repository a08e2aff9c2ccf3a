package greenroom;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "client", description = "Asks for a server and a username, and opens a chat window.")
final class ClientCommand implements Runnable {

    @Option(names = "--send-port", defaultValue = "6969", description = "The server sends on this port.")
    private int sendPort;

    @Override
    public void run() {
        Desktop.openClient(sendPort);
    }
}
