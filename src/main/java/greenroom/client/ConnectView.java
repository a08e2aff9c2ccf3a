package greenroom.client;

/** What the connect prompt can be told to do. */
public interface ConnectView {

    /** Goes away. */
    void close();

    /** Takes no answers for now: they are being tried. */
    void waiting();

    /** Says what has to be put right before going on, and takes answers again. */
    void problem(String sentence);
}
