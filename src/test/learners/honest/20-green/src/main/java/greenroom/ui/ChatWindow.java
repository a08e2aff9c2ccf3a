package greenroom.ui;

import greenroom.client.ChatView;
import greenroom.conversation.Username;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.Consumer;
import javax.swing.JFrame;

/** One person's window on the conversation. All of it belongs to Swing's event thread. */
public final class ChatWindow extends JFrame {

    private final ChatPanel panel = new ChatPanel();

    public ChatWindow(Username username) {
        super(username + " – Greenroom");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        setContentPane(panel);
        setMinimumSize(new Dimension(320, 240));
        setSize(640, 560);
        setLocationByPlatform(true);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                panel.draft.requestFocusInWindow();
            }
        });
    }

    /** What can be told to show something. */
    public ChatView view() {
        return panel;
    }

    /** Says something below the conversation. */
    public void status(String sentence) {
        panel.status.setText(sentence);
    }

    /** What to do with the text that somebody wants to send. */
    public void onSend(Consumer<String> action) {
        panel.onSend(action);
    }
}
