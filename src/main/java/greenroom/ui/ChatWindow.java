package greenroom.ui;

import static greenroom.ui.Parts.named;
import static greenroom.ui.Parts.onPress;

import greenroom.client.CatchUpView;
import greenroom.client.ChatView;
import greenroom.client.ClosingView;
import greenroom.client.ReconnectView;
import greenroom.conversation.Username;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.Timer;

/** One person's window on the conversation. All of it belongs to Swing's event thread. */
public final class ChatWindow extends JFrame {

    private static final int TICK_MILLIS = 100;

    private final JMenuItem shutDown = named("shutDown", new JMenuItem("Shut down…"));
    private final ChatPanel panel = new ChatPanel();

    public ChatWindow(Username username) {
        super(username + " – Greenroom");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        setContentPane(panel);
        setJMenuBar(menuBar());
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

    private JMenuBar menuBar() {
        JMenuItem leave = named("leave", new JMenuItem("Leave"));
        onPress(leave, this::dispose);
        JMenu conversation = new JMenu("Conversation");
        conversation.add(shutDown);
        conversation.addSeparator();
        conversation.add(leave);
        JMenuBar bar = new JMenuBar();
        bar.add(conversation);
        return bar;
    }

    /** What can be told to show something. */
    public ChatView view() {
        return panel;
    }

    /** What can be told how far the window has caught up. */
    public CatchUpView catchUpView() {
        return panel.catchUp;
    }

    /** What can be told how the way back to a lost server goes. */
    public ReconnectView reconnectView() {
        return panel.reconnect;
    }

    /** What can be told what to say about the end of the server. */
    public ClosingView closingView() {
        return panel.closing;
    }

    /** What to do when the person wants to close the server. */
    public void onShutDown(Runnable action) {
        onPress(shutDown, action);
    }

    /** What to do when the person is sure of that. */
    public void onConfirm(Runnable action) {
        panel.closing.onConfirm(action);
    }

    /** What to do when the person is not. */
    public void onDecline(Runnable action) {
        panel.closing.onDecline(action);
    }

    /** What to do when the person does not want to wait for the next try. */
    public void onConnectNow(Runnable action) {
        panel.reconnect.onConnectNow(action);
    }

    /** What to do when the person wants no more tries. */
    public void onGiveUp(Runnable action) {
        panel.reconnect.onGiveUp(action);
    }

    /** What to do several times a second, as long as the window is open. */
    public void onTick(Runnable action) {
        Timer timer = new Timer(TICK_MILLIS, event -> action.run());
        timer.start();
        onClose(timer::stop);
    }

    /** What to do with the text that somebody wants to send. */
    public void onSend(Consumer<String> action) {
        panel.onSend(action);
    }

    /** What to do once the person has left. */
    public void onClose(Runnable action) {
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                action.run();
            }
        });
    }
}
