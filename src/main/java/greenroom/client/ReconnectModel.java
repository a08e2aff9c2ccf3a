package greenroom.client;

import greenroom.client.link.CannotConnect;
import greenroom.client.link.Link;
import greenroom.client.link.LinkFactory;
import greenroom.client.link.News;
import greenroom.client.link.NewsListener;
import greenroom.client.link.NotSaid;
import greenroom.client.link.Relay;
import greenroom.client.link.ServerStopper;
import greenroom.conversation.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** Decides when to go back to a server that was lost. */
public final class ReconnectModel implements Relay, ServerStopper {

    private final ReconnectView view;
    private final LinkFactory links;
    private final Executor background;
    private final Executor foreground;
    private final InstantSource clock;
    private NewsListener listener = news -> { };
    private LinkState state = new LinkState.Trying(Pause.FIRST);

    /**
     * @param view where it is shown
     * @param links makes a new one
     * @param background where something may take a while
     * @param foreground the one thread that all of this belongs to
     * @param clock says when a link was lost
     */
    public ReconnectModel(ReconnectView view, LinkFactory links, Executor background, Executor foreground,
            InstantSource clock) {
        this.view = view;
        this.links = links;
        this.background = background;
        this.foreground = foreground;
        this.clock = clock;
    }

    /** Begins with a link that is already there; the listener hears what comes by it, and by all that follow. */
    public void begin(Link first, NewsListener listener) {
        this.listener = listener;
        goOn(first);
    }

    private void goOn(Link link) {
        state = new LinkState.Linked(link);
        Executor handover = new BoundedExecutor(foreground);
        link.listen(news -> handover.execute(() -> hear(news)));
    }

    private void hear(News news) {
        listener.hear(news);
        if (news instanceof News.Lost && state instanceof LinkState.Linked) {
            waitFor(Pause.FIRST, "");
        }
    }

    /** Goes back if it is time to; to be called several times a second. */
    public void tick(Instant now) {
        if (state instanceof LinkState.Waiting(String reason, Pause pause, Instant end)) {
            if (now.isBefore(end)) {
                show(reason, Duration.between(now, end));
            } else {
                go(pause);
            }
        }
    }

    private void go(Pause pause) {
        LinkState.Trying attempt = new LinkState.Trying(pause);
        state = attempt;
        view.trying();
        background.execute(() -> connect(attempt));
    }

    private void connect(LinkState.Trying attempt) {
        try {
            Link again = links.connect();
            foreground.execute(() -> arrive(attempt, again));
        } catch (CannotConnect e) {
            foreground.execute(() -> fail(attempt, e.getMessage()));
        }
    }

    private void arrive(LinkState.Trying attempt, Link again) {
        if (state == attempt) {
            view.connected();
            listener.hear(new News.Back());
            goOn(again);
        } else {
            background.execute(again::leave);
        }
    }

    private void fail(LinkState.Trying attempt, String reason) {
        if (state == attempt) {
            waitFor(attempt.pause().longer(), reason + " ");
        }
    }

    private void waitFor(Pause pause, String reason) {
        state = new LinkState.Waiting(reason, pause, clock.instant().plus(pause.length()));
        show(reason, pause.length());
    }

    private void show(String reason, Duration left) {
        view.waiting(reason + "Connecting again in " + SecondsLeft.of(left) + ".");
    }

    /** The person does not want to wait any longer. */
    public void connectNow() {
        switch (state) {
            case LinkState.Waiting(String reason, Pause pause, Instant end) -> go(pause);
            case LinkState.GivenUp() -> go(Pause.FIRST);
            default -> { }
        }
    }

    /** The person wants it to stop trying. */
    public void giveUp() {
        if (state instanceof LinkState.Waiting || state instanceof LinkState.Trying) {
            state = new LinkState.GivenUp();
            view.givenUp();
        }
    }

    /** The person leaves, and does not want to come back. */
    public void leave() {
        if (state instanceof LinkState.Linked(Link link)) {
            background.execute(link::leave);
        }
        state = new LinkState.Left();
    }

    @Override
    public void say(PlainText text) throws NotSaid {
        link().say(text);
    }

    @Override
    public void shutDown() throws NotSaid {
        link().shutDown();
    }

    private Link link() throws NotSaid {
        if (state instanceof LinkState.Linked(Link link)) {
            return link;
        }
        throw new NotSaid(Link.LOST);
    }
}
