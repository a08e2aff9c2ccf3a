package greenroom.client;

import greenroom.client.link.News;
import greenroom.client.link.NewsListener;
import java.time.Instant;
import java.time.InstantSource;

/** Decides what a window says while it catches up. All of it belongs to one thread. */
public final class CatchUpModel implements NewsListener {

    private final CatchUpView view;
    private final InstantSource clock;

    /**
     * @param view where it is shown
     * @param clock says when something was heard
     */
    public CatchUpModel(CatchUpView view, InstantSource clock) {
        this.view = view;
        this.clock = clock;
    }

    @Override
    public void hear(News news) {
    }

    /** Shows how far it is; to be called several times a second. */
    public void tick(Instant now) {
    }
}
