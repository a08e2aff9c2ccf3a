package greenroom.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides what a window says about the end of its server. All of it belongs to one thread. */
public final class ClosingModel implements NewsListener {

    private final ClosingView view;
    private final Closer closer;
    private final InstantSource clock;
    private Optional<Instant> end = Optional.empty();

    /**
     * @param view where it is shown
     * @param closer who is asked to close the server
     * @param clock says when something was heard
     */
    public ClosingModel(ClosingView view, Closer closer, InstantSource clock) {
        this.view = view;
        this.closer = closer;
        this.clock = clock;
    }

    /** The person has chosen to close the server. */
    public void ask() {
        if (end.isEmpty()) {
            confirm();
        }
    }

    /** Yes. */
    public void confirm() {
        if (end.isPresent()) {
            return;
        }
        view.nothing();
        try {
            closer.shutDown();
        } catch (NotSaid e) {
            view.notice(e.getMessage());
        }
    }

    /** No. */
    public void decline() {
        if (end.isEmpty()) {
            view.nothing();
        }
    }

    @Override
    public void hear(News news) {
        switch (news) {
            case News.Closing(int secondsLeft) -> count(clock.instant().plusSeconds(secondsLeft));
            case News.StaysOpen() -> fallSilent();
            case News.Lost(String reason) -> fallSilent();
            default -> { }
        }
    }

    private void count(Instant moment) {
        end = Optional.of(moment);
        tick(clock.instant());
    }

    private void fallSilent() {
        end = Optional.empty();
        view.nothing();
    }

    /** Counts down; to be called several times a second. */
    public void tick(Instant now) {
        end.ifPresent(moment -> view.notice(now.isBefore(moment)
                ? "The server closes in " + SecondsLeft.of(Duration.between(now, moment)) + "."
                : "The server closes now."));
    }
}
