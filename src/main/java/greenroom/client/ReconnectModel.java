package greenroom.client;

import greenroom.conversation.PlainText;
import java.time.Instant;
import java.time.InstantSource;

/** Decides when to go back to a server that was lost. */
public final class ReconnectModel implements Relay {

    private final NewsListener listener;
    private Link link;

    /**
     * @param listener hears the news of one link after the other
     * @param route the way to the server
     * @param clock says when a link was lost
     */
    public ReconnectModel(NewsListener listener, Route route, InstantSource clock) {
        this.listener = listener;
    }

    /** Begins with a link that is already there. */
    public void begin(Link first) {
        link = first;
        first.listen(listener);
    }

    /** Goes back if it is time to; to be called several times a second. */
    public void tick(Instant now) {
    }

    @Override
    public void say(PlainText text) throws NotSaid {
        link.say(text);
    }
}
