package greenroom.client;

import greenroom.conversation.PlainText;
import java.time.Instant;
import java.time.InstantSource;

/** Decides when to go back to a server that was lost. */
public final class ReconnectModel implements Relay {

    private final NewsListener listener;
    private final Route route;
    private final InstantSource clock;
    private Link link;
    private Instant nextTry = Instant.MAX;

    /**
     * @param listener hears the news of one link after the other
     * @param route the way to the server
     * @param clock says when a link was lost
     */
    public ReconnectModel(NewsListener listener, Route route, InstantSource clock) {
        this.listener = listener;
        this.route = route;
        this.clock = clock;
    }

    /** Begins with a link that is already there. */
    public void begin(Link first) {
        link = first;
        first.listen(this::hear);
    }

    private void hear(News news) {
        listener.hear(news);
        if (news instanceof News.Lost) {
            nextTry = clock.instant().plusSeconds(1);
        }
    }

    /** Goes back if it is time to; to be called several times a second. */
    public void tick(Instant now) {
        if (!now.isBefore(nextTry)) {
            nextTry = Instant.MAX;
            go();
        }
    }

    private void go() {
        try {
            Link again = route.connect();
            listener.hear(new News.Back());
            begin(again);
        } catch (CannotConnect e) {
            nextTry = clock.instant().plusSeconds(1);
        }
    }

    @Override
    public void say(PlainText text) throws NotSaid {
        link.say(text);
    }
}
