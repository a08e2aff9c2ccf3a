package greenroom.server;

import java.net.InetAddress;
import java.time.Duration;

/**
 * How a server is to run.
 *
 * @param address which of this machine's addresses it listens on
 * @param sendPort where it sends; 0 for any that is free
 * @param receivePort where it receives; 0 for any that is free
 * @param pollInterval how long it pauses at least before it sends the whole conversation again
 * @param limits how much it takes
 * @param patience how long it waits for others
 * @param shutdown how it may be closed
 */
public record Settings(InetAddress address, int sendPort, int receivePort, Duration pollInterval,
        Limits limits, Patience patience, ShutdownRules shutdown) {

    /** That of a server for people: twice a second is often enough for the whole of it. */
    public static final Duration POLL_INTERVAL = Duration.ofMillis(500);
}
