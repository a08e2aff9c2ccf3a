package greenroom.server;

import java.net.InetAddress;
import java.time.Duration;

/**
 * How a server is to run.
 *
 * @param address which of this machine's addresses it listens on
 * @param sendPort where it sends; 0 for any that is free
 * @param receivePort where it receives; 0 for any that is free
 * @param pollInterval how often it looks whether there is something to send
 * @param limits how much it takes
 * @param patience how long it waits for others
 * @param shutdown how it may be closed
 */
public record Settings(InetAddress address, int sendPort, int receivePort, Duration pollInterval,
        Limits limits, Patience patience, ShutdownRules shutdown) {

    /** How often a server for people looks: nobody notices half a second. */
    public static final Duration POLL_INTERVAL = Duration.ofMillis(500);
}
