package greenroom.server;

import java.time.Duration;

/**
 * How long a server waits for those at the other end.
 *
 * @param connect for a new connection to say connect
 * @param write for a client to take anything of what is written to it
 * @param goodbye for a client that has stopped listening to say that it leaves
 * @param lastWords for everyone to take what is still to be written after a countdown
 * @param hurry the same without a countdown
 */
public record Patience(Duration connect, Duration write, Duration goodbye, Duration lastWords, Duration hurry) {

    /** That of a server for people. */
    public static final Patience STANDARD = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30),
            Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofSeconds(1));
}
