package greenroom.ui;

import greenroom.client.ConversationListener;
import greenroom.conversation.Conversation;
import javax.swing.SwingUtilities;

/** Lets a listener hear on Swing's event thread, whichever thread the news comes on. */
public final class OnEventThread implements ConversationListener {

    private final ConversationListener listener;

    public OnEventThread(ConversationListener listener) {
        this.listener = listener;
    }

    @Override
    public void conversation(Conversation latest) {
        SwingUtilities.invokeLater(() -> listener.conversation(latest));
    }
}
