package greenroom.client.link;

/** A person's tie to a server. */
public interface Link extends Relay, ServerStopper {

    /** What to tell a person when it is no more. */
    String LOST = "The connection to the server is lost.";

    /** Lets somebody hear what the server says from now on, until it is {@linkplain News.Lost lost}. */
    void listen(NewsListener listener);

    /** Says goodbye and closes; waits until that is written, for two seconds at most. */
    void leave();
}
