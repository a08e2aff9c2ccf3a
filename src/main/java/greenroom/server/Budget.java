package greenroom.server;

/**
 * How much each member may send; ten seconds' worth of it at once.
 *
 * @param messages how many frames of any kind
 * @param bytes how long they may be together
 */
public record Budget(Rate messages, Rate bytes) {

    /** That of a server for people, who type less, and paste a page now and then. */
    public static final Budget STANDARD = new Budget(new Rate(50), new Rate(256 * 1024));

    /** For members who are trusted. */
    public static final Budget UNLIMITED = new Budget(Rate.UNLIMITED, Rate.UNLIMITED);
}
