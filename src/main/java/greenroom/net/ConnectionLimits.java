package greenroom.net;

import java.time.Duration;

/**
 * What the connections at a port may cost.
 *
 * @param most how many there may be at the same time; more are hung up on
 * @param patience how long one may take less than 8 KiB of what is written to it
 */
public record ConnectionLimits(int most, Duration patience) {
}
