package greenroom.client;

import java.time.Instant;
import java.time.InstantSource;

/** Decides what a window says about the end of its server. All of it belongs to one thread. */
public final class ClosingModel implements NewsListener {

    private final ClosingView view;
    private final InstantSource clock;

    /**
     * @param view where it is shown
     * @param closer who is asked to close the server
     * @param clock says when something was heard
     */
    public ClosingModel(ClosingView view, Closer closer, InstantSource clock) {
        this.view = view;
        this.clock = clock;
    }

    @Override
    public void hear(News news) {
    }

    /** Counts down; to be called several times a second. */
    public void tick(Instant now) {
    }
}
