package greenroom.client;

import greenroom.conversation.Conversation;
import java.time.ZoneId;

/** Decides what a chat window shows. */
public final class ChatModel {

    private final ChatView view;
    private final Transcript transcript;
    private Conversation shown = Conversation.EMPTY;

    /**
     * @param view where it is shown
     * @param zone whose hours and minutes stand before each line
     */
    public ChatModel(ChatView view, ZoneId zone) {
        this.view = view;
        this.transcript = new Transcript(zone);
    }

    /** Shows the whole conversation, as it is now; what is shown already is not drawn again. */
    public void conversation(Conversation latest) {
        if (!latest.continues(shown)) {
            view.clear();
            shown = Conversation.EMPTY;
        }
        view.append(latest.since(shown).stream().map(transcript::line).toList());
        shown = latest;
    }
}
