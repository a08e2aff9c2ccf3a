package greenroom;

import greenroom.client.link.CannotConnect;
import greenroom.client.link.Ports;
import greenroom.server.Limits;
import greenroom.server.Patience;
import greenroom.server.Server;
import greenroom.server.Settings;
import greenroom.server.ShutdownRules;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import picocli.CommandLine.Command;

@Command(name = "demo", version = Main.VERSION, mixinStandardHelpOptions = true,
        description = "Starts a server of its own and opens two chat windows, to try Greenroom out.")
final class DemoCommand implements Runnable {

    private static final Limits LIMITS =
            new Limits(10, Limits.STANDARD.clientsPerAddress(), Limits.STANDARD.messageBytes(),
                    Limits.STANDARD.messageCharacters(), Limits.STANDARD.conversationBytes());

    @Override
    public void run() {
        ClientLauncher.requireScreen();
        Settings settings = new Settings(InetAddress.getLoopbackAddress(), 0, 0, Settings.POLL_INTERVAL,
                LIMITS, Patience.STANDARD, ShutdownRules.STANDARD);
        try {
            Server server = Server.open(settings, InstantSource.system(), new SecureRandom());
            ClientLauncher.openDemo(new Ports(server.sendPort(), server.receivePort()));
        } catch (IOException | CannotConnect e) {
            throw new CannotOpen("The demonstration cannot begin: " + e.getMessage());
        }
    }
}
