package greenroom.client;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.conversation.Username;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A conversation without a server, for people in one and the same program. */
public final class Rehearsal {

    private final InstantSource clock;
    private final List<NewsListener> listeners = new ArrayList<>();
    private Conversation latest = Conversation.EMPTY;

    /** @param clock says when something was said */
    public Rehearsal(InstantSource clock) {
        this.clock = clock;
    }

    /** Lets somebody hear all that is said from now on. */
    public void listen(NewsListener listener) {
        listeners.add(listener);
    }

    /** Lets somebody speak under this name. */
    public Relay speaker(Username username) {
        return text -> {
            latest = latest.with(new Message(clock.instant(), username.value(), text.value()));
            listeners.forEach(each -> each.hear(new News.Spoken(latest)));
        };
    }
}
