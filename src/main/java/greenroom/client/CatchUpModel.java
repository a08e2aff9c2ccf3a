package greenroom.client;

import greenroom.client.link.News;
import greenroom.client.link.NewsListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides what a window says while it catches up. All of it belongs to one thread. */
public final class CatchUpModel implements NewsListener {

    private static final int ALL = 100;
    private static final Duration WORTH_SHOWING = Duration.ofSeconds(1);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final CatchUpView view;
    private final InstantSource clock;
    private Optional<Instant> begin = Optional.empty();
    private Instant latest = Instant.MIN;
    private int percent;

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
        switch (news) {
            case News.CatchingUp(int percentNow) when percentNow < ALL -> goOn(percentNow);
            case News.CatchingUp(int all) -> end();
            case News.Lost(String reason) -> end();
            default -> { }
        }
    }

    private void goOn(int percentNow) {
        percent = percentNow;
        latest = clock.instant();
        begin = begin.or(() -> Optional.of(clock.instant()));
    }

    private void end() {
        begin = Optional.empty();
        view.nothing();
    }

    /** Shows how far it is; to be called several times a second. */
    public void tick(Instant now) {
        if (begin.isEmpty() || now.isBefore(begin.get().plus(WORTH_SHOWING))) {
            return;
        }
        if (now.isBefore(latest.plus(SILENCE))) {
            view.progress(percent, "Catching up: " + percent + " %");
        } else {
            end();
        }
    }
}
