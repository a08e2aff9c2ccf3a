package greenroom.client;

/** What a window can be told to show about the end of its server. */
public interface ClosingView {

    /** Says something that nobody should overlook. */
    void notice(String sentence);

    /** Asks something, to be answered with yes or no. */
    void question(String sentence);

    /** Says and asks nothing. */
    void nothing();
}
