package greenroom.client;

import greenroom.client.link.News;
import greenroom.client.link.NewsListener;
import greenroom.client.link.NotSaid;
import greenroom.client.link.ServerStopper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides what a window says about the end of its server. All of it belongs to one thread. */
public final class ClosingModel implements NewsListener {

    private final ClosingView view;
    private final ServerStopper stopper;
    private final InstantSource clock;
    private Optional<Instant> end = Optional.empty();

    /**
     * @param view where it is shown
     * @param stopper who is asked to close the server
     * @param clock says when something was heard
     */
    public ClosingModel(ClosingView view, ServerStopper stopper, InstantSource clock) {
        this.view = view;
        this.stopper = stopper;
        this.clock = clock;
    }

    /** The person wants to close the server, and is asked first; not in a countdown. */
    public void ask() {
        if (!isCounting()) {
            view.question("Close the server for everyone in 60 seconds?");
        }
    }

    /** The person is sure; in a countdown, that is no news. */
    public void confirm() {
        if (!isCounting()) {
            view.nothing();
            shutDown();
        }
    }

    private void shutDown() {
        try {
            stopper.shutDown();
        } catch (NotSaid e) {
            view.notice(e.getMessage());
        }
    }

    /** The person is not sure; a countdown goes on all the same. */
    public void decline() {
        if (!isCounting()) {
            view.nothing();
        }
    }

    @Override
    public void hear(News news) {
        switch (news) {
            case News.Closing(int secondsLeft) -> count(clock.instant().plusSeconds(secondsLeft));
            case News.StaysOpen() -> fallSilent();
            case News.Lost(String reason) -> fallSilent();
            case News.Back() -> fallSilent();
            default -> { }
        }
    }

    private boolean isCounting() {
        return end.isPresent();
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
