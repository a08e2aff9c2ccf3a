package greenroom.client;

/** What a window can be told to show while it has no server. */
public interface ReconnectView {

    /** Says when it will be tried again, and offers to do it now, or never. */
    void waiting(String sentence);

    /** Says that it is being tried, and offers to stop it. */
    void trying();

    /** Offers to try it once more. */
    void givenUp();

    /** Says and offers nothing: there is a server. */
    void connected();
}
