package greenroom.client;

import greenroom.conversation.Conversation;
import greenroom.conversation.PlainText;
import java.time.ZoneId;

/** Decides what a chat window shows. */
public final class ChatModel implements ConversationListener {

    private final ChatView view;
    private final Relay relay;
    private final Transcript transcript;
    private Conversation shown = Conversation.EMPTY;

    /**
     * @param view where it is shown
     * @param relay what is said goes there
     * @param zone whose hours and minutes stand before each line
     */
    public ChatModel(ChatView view, Relay relay, ZoneId zone) {
        this.view = view;
        this.relay = relay;
        this.transcript = new Transcript(zone);
    }

    /** Says what stands in the field. */
    public void send(String draft) {
        PlainText text = new PlainText(draft);
        if (!text.isBlank()) {
            relay.say(text);
        }
    }

    /** Shows the conversation as it is now; what is shown already is not drawn again. */
    @Override
    public void conversation(Conversation latest) {
        if (!latest.continues(shown)) {
            view.clear();
            shown = Conversation.EMPTY;
        }
        view.append(latest.since(shown).stream().map(transcript::line).toList());
        shown = latest;
    }
}
