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

    /** Since when, and when it was heard last how far it is. */
    private record UnderWay(Instant begin, Instant latest, int percent) {

        boolean isWorthShowing(Instant now) {
            return !now.isBefore(begin.plus(WORTH_SHOWING));
        }

        boolean hasFallenSilent(Instant now) {
            return !now.isBefore(latest.plus(SILENCE));
        }
    }

    private final CatchUpView view;
    private final InstantSource clock;
    private Optional<UnderWay> state = Optional.empty();

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
            case News.CatchingUp(int percent) when percent < ALL -> goOn(percent);
            case News.CatchingUp(int all) -> end();
            case News.Lost(String reason) -> end();
            default -> { }
        }
    }

    private void goOn(int percent) {
        Instant now = clock.instant();
        state = Optional.of(new UnderWay(state.map(UnderWay::begin).orElse(now), now, percent));
    }

    private void end() {
        state = Optional.empty();
        view.hideProgress();
    }

    /** Shows how far it is; to be called several times a second. */
    public void tick(Instant now) {
        state.filter(underWay -> underWay.isWorthShowing(now)).ifPresent(underWay -> show(underWay, now));
    }

    private void show(UnderWay underWay, Instant now) {
        if (underWay.hasFallenSilent(now)) {
            end();
        } else {
            view.progress(underWay.percent(), "Catching up: " + underWay.percent() + " %");
        }
    }
}
