package greenroom.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides what a window says about the end of its server. All of it belongs to one thread. */
public final class ClosingModel implements NewsListener {

    private final ClosingView view;
    private final InstantSource clock;
    private Optional<Instant> end = Optional.empty();

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
        if (news instanceof News.Closing(int secondsLeft)) {
            end = Optional.of(clock.instant().plusSeconds(secondsLeft));
            tick(clock.instant());
        }
    }

    /** Counts down; to be called several times a second. */
    public void tick(Instant now) {
        end.ifPresent(moment -> view.notice(sentence(Duration.between(now, moment).plusMillis(999).toSeconds())));
    }

    private static String sentence(long secondsLeft) {
        if (secondsLeft <= 0) {
            return "The server closes now.";
        }
        return "The server closes in " + secondsLeft + (secondsLeft == 1 ? " second." : " seconds.");
    }
}
