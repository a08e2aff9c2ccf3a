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
    private final LinkFactory route;
    private final Executor background;
    private final Executor foreground;
    private final InstantSource clock;
    private NewsListener listener = news -> { };
    private LinkState way = new LinkState.Trying(Pause.FIRST);

    /**
     * @param view where it is shown
     * @param route the way to the server
     * @param background where something may take a while
     * @param foreground the one thread that all of this belongs to
     * @param clock says when a link was lost
     */
    public ReconnectModel(ReconnectView view, LinkFactory route, Executor background, Executor foreground,
            InstantSource clock) {
        this.view = view;
        this.route = route;
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
        way = new LinkState.Linked(link);
        link.listen(news -> foreground.execute(() -> hear(news)));
    }

    private void hear(News news) {
        listener.hear(news);
        if (news instanceof News.Lost && way instanceof LinkState.Linked) {
            waitFor(Pause.FIRST, "");
        }
    }

    /** Goes back if it is time to; to be called several times a second. */
    public void tick(Instant now) {
        if (way instanceof LinkState.Waiting(String reason, Pause pause, Instant end)) {
            if (now.isBefore(end)) {
                show(reason, Duration.between(now, end));
            } else {
                go(pause);
            }
        }
    }

    private void go(Pause pause) {
        LinkState.Trying attempt = new LinkState.Trying(pause);
        way = attempt;
        view.trying();
        background.execute(() -> connect(attempt));
    }

    private void connect(LinkState.Trying attempt) {
        try {
            Link again = route.connect();
            foreground.execute(() -> arrive(attempt, again));
        } catch (CannotConnect e) {
            foreground.execute(() -> fail(attempt, e.getMessage()));
        }
    }

    private void arrive(LinkState.Trying attempt, Link again) {
        if (way == attempt) {
            view.connected();
            listener.hear(new News.Back());
            goOn(again);
        } else {
            background.execute(again::leave);
        }
    }

    private void fail(LinkState.Trying attempt, String reason) {
        if (way == attempt) {
            waitFor(attempt.pause().longer(), new PlainText(reason) + " ");
        }
    }

    private void waitFor(Pause pause, String reason) {
        way = new LinkState.Waiting(reason, pause, clock.instant().plus(pause.length()));
        show(reason, pause.length());
    }

    private void show(String reason, Duration left) {
        view.waiting(reason + "Connecting again in " + SecondsLeft.of(left) + ".");
    }

    /** The person does not want to wait any longer. */
    public void connectNow() {
        switch (way) {
            case LinkState.Waiting(String reason, Pause pause, Instant end) -> go(pause);
            case LinkState.GivenUp() -> go(Pause.FIRST);
            default -> { }
        }
    }

    /** The person wants it to stop trying. */
    public void giveUp() {
        if (way instanceof LinkState.Waiting || way instanceof LinkState.Trying) {
            way = new LinkState.GivenUp();
            view.givenUp();
        }
    }

    /** The person leaves, and does not want to come back. */
    public void leave() {
        if (way instanceof LinkState.Linked(Link link)) {
            background.execute(link::leave);
        }
        way = new LinkState.Left();
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
        if (way instanceof LinkState.Linked(Link link)) {
            return link;
        }
        throw new NotSaid(Link.LOST);
    }
}
