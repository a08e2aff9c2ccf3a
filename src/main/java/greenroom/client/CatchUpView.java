package greenroom.client;

/** What a window can be told to show while it catches up with a long conversation. */
public interface CatchUpView {

    /** Shows a bar that is filled so far, with these words in it. */
    void progress(int percent, String words);

    /** Takes the bar away. */
    void hideProgress();
}
