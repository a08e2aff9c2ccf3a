package greenroom.client;

import greenroom.conversation.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** Decides when to go back to a server that was lost. */
public final class ReconnectModel implements Relay {

    private final ReconnectView view;
    private final Route route;
    private final Executor background;
    private final Executor foreground;
    private final InstantSource clock;
    private NewsListener listener = news -> { };
    private State state = new Trying(Pause.FIRST);

    /**
     * @param view where it is shown
     * @param route the way to the server
     * @param background where something may take a while
     * @param foreground the one thread that all of this belongs to
     * @param clock says when a link was lost
     */
    public ReconnectModel(ReconnectView view, Route route, Executor background, Executor foreground,
            InstantSource clock) {
        this.view = view;
        this.route = route;
        this.background = background;
        this.foreground = foreground;
        this.clock = clock;
    }

    private sealed interface State {
    }

    private record Linked(Link link) implements State {
    }

    private record Waiting(String reason, Pause pause, Instant end) implements State {
    }

    private record Trying(Pause pause) implements State {
    }

    private record GivenUp() implements State {
    }

    private record Left() implements State {
    }

    /** Begins with a link that is already there; the listener hears what comes by it, and by all that follow. */
    public void begin(Link first, NewsListener listener) {
        this.listener = listener;
        goOn(first);
    }

    private void goOn(Link link) {
        state = new Linked(link);
        link.listen(news -> foreground.execute(() -> hear(news)));
    }

    private void hear(News news) {
        listener.hear(news);
        if (news instanceof News.Lost && state instanceof Linked) {
            waitFor(Pause.FIRST, "");
        }
    }

    /** Goes back if it is time to; to be called several times a second. */
    public void tick(Instant now) {
        if (state instanceof Waiting(String reason, Pause pause, Instant end)) {
            if (now.isBefore(end)) {
                show(reason, Duration.between(now, end));
            }
        }
    }

    private void go(Pause pause) {
        state = new Trying(pause);
        view.trying();
        background.execute(this::connect);
    }

    private void connect() {
        try {
            Link again = route.connect();
            foreground.execute(() -> arrive(again));
        } catch (CannotConnect e) {
            foreground.execute(() -> fail(e.getMessage()));
        }
    }

    private void arrive(Link again) {
        if (state instanceof Trying) {
            view.connected();
            listener.hear(new News.Back());
            goOn(again);
        } else {
            background.execute(again::leave);
        }
    }

    private void fail(String reason) {
        if (state instanceof Trying(Pause pause)) {
            waitFor(pause.longer(), new PlainText(reason) + " ");
        }
    }

    private void waitFor(Pause pause, String reason) {
        state = new Waiting(reason, pause, clock.instant().plus(pause.length()));
        show(reason, pause.length());
    }

    private void show(String reason, Duration left) {
        long seconds = left.plusMillis(999).toSeconds();
        view.waiting(reason + "Connecting again in " + seconds + (seconds == 1 ? " second." : " seconds."));
    }

    /** The person does not want to wait any longer. */
    public void connectNow() {
        switch (state) {
            case Waiting(String reason, Pause pause, Instant end) -> go(pause);
            case GivenUp() -> go(Pause.FIRST);
            default -> { }
        }
    }

    /** The person wants it to stop trying. */
    public void giveUp() {
        if (state instanceof Waiting || state instanceof Trying) {
            state = new GivenUp();
            view.givenUp();
        }
    }

    /** The person leaves, and does not want to come back. */
    public void leave() {
        if (state instanceof Linked(Link link)) {
            background.execute(link::leave);
        }
        state = new Left();
    }

    @Override
    public void say(PlainText text) throws NotSaid {
        if (!(state instanceof Linked(Link link))) {
            throw new NotSaid("The connection to the server is lost.");
        }
        link.say(text);
    }
}
