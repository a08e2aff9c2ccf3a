package greenroom.client;

/** What a window can be told to show while it has no server. */
public interface ReconnectView {

    /** Says when it will be tried again, and offers to do it now, or never. */
    void waiting(String sentence);
}
