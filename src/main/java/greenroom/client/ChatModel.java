package greenroom.client;

import greenroom.conversation.Message;
import java.time.ZoneId;
import java.util.List;

/** Decides what a chat window shows. */
public final class ChatModel {

    /**
     * @param view where it is shown
     * @param zone whose hours and minutes stand before each line
     */
    public ChatModel(ChatView view, ZoneId zone) {
    }

    /** Shows the whole conversation, as it is now. */
    public void conversation(List<Message> messages) {
    }
}
