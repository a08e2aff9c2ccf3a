package greenroom.server;

import java.time.Duration;

/**
 * How a server may be closed.
 *
 * @param second how long a second of the countdown is; shorter ones are for demonstrations
 * @param from who may begin the countdown
 */
public record ShutdownRules(Duration second, ShutdownFrom from) {

    /** Real seconds, and nobody from elsewhere. */
    public static final ShutdownRules STANDARD = new ShutdownRules(Duration.ofSeconds(1), ShutdownFrom.LOOPBACK);

    /** How often to look whether something is to be announced. */
    Duration tick() {
        return second.dividedBy(40);
    }
}
