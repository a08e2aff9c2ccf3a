package greenroom;

import java.awt.GraphicsEnvironment;
import picocli.CommandLine.Command;

@Command(name = "client", description = "Asks for a server and a username, and opens a chat window.")
final class ClientCommand implements Runnable {

    @Override
    public void run() {
        if (GraphicsEnvironment.isHeadless()) {
            throw new CannotOpen("There is no screen to open a window on.");
        }
    }
}
