package greenroom.client;

/** What the connect prompt can be told to do. */
public interface ConnectView {

    /** Goes away. */
    void close();

    /** Says what has to be put right before going on. */
    void problem(String sentence);
}
