package greenroom.client;

import greenroom.conversation.Conversation;

/** Hears the conversation grow. */
public interface ConversationListener {

    /** The whole conversation, as it is now. */
    void conversation(Conversation latest);
}
