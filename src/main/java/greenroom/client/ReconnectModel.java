package greenroom.client;

import greenroom.conversation.PlainText;

/** Decides when to go back to a server that was lost. */
public final class ReconnectModel implements Relay {

    private final NewsListener listener;
    private Link link;

    /** @param listener hears the news of one link after the other */
    public ReconnectModel(NewsListener listener) {
        this.listener = listener;
    }

    /** Begins with a link that is already there. */
    public void begin(Link first) {
        link = first;
        first.listen(listener);
    }

    @Override
    public void say(PlainText text) throws NotSaid {
        link.say(text);
    }
}
