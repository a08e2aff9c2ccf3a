package greenroom.ui;

import greenroom.client.ConnectView;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;

/** The connect prompt. All of it belongs to Swing's event thread. */
public final class ConnectWindow extends JFrame implements ConnectView {

    private final ConnectPanel panel = new ConnectPanel();

    public ConnectWindow() {
        super("Join Greenroom");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        setContentPane(panel);
        getRootPane().registerKeyboardAction(event -> dispose(), KeyStroke.getKeyStroke("ESCAPE"),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
        pack();
        setResizable(false);
        setLocationRelativeTo(null);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                panel.username.requestFocusInWindow();
            }
        });
    }

    /** What to do with the two answers: the address, and the username. */
    public void onConnect(BiConsumer<String, String> action) {
        panel.onConnect(action);
    }

    /** What to do once the prompt has gone, for whatever reason. */
    public void onClose(Runnable action) {
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                action.run();
            }
        });
    }

    @Override
    public void waiting() {
        panel.waiting();
    }

    @Override
    public void problem(String sentence) {
        panel.problem(sentence);
    }

    @Override
    public void close() {
        dispose();
    }
}
