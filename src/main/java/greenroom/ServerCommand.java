package greenroom;

import java.net.InetAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "server", mixinStandardHelpOptions = true,
        description = "Keeps a conversation and sends it to everyone; what you type, it says.")
final class ServerCommand implements Runnable {

    @Option(names = "--bind", paramLabel = "ADDRESS", description = "Listen on this address only; on all, if not given.")
    private InetAddress address;

    @Option(names = "--send-port", paramLabel = "PORT", defaultValue = "6969",
            description = "Send on this port; 0 for any that is free (${DEFAULT-VALUE}).")
    private int sendPort;

    @Override
    public void run() {
    }
}
