package greenroom.server;

/**
 * How much there may be of something.
 *
 * @param perSecond how much in a second
 */
public record Rate(long perSecond) {
}
