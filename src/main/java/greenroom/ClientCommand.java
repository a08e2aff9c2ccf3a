package greenroom;

import picocli.CommandLine.Command;

@Command(name = "client", description = "Asks for a server and a username, and opens a chat window.")
final class ClientCommand implements Runnable {

    @Override
    public void run() {
        Desktop.openClient();
    }
}
