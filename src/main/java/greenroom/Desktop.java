package greenroom;

import com.formdev.flatlaf.FlatLightLaf;
import greenroom.client.ChatModel;
import greenroom.client.ConnectModel;
import greenroom.client.Connection;
import greenroom.client.Connector;
import greenroom.client.Ports;
import greenroom.client.Rehearsal;
import greenroom.conversation.Username;
import greenroom.ui.ChatWindow;
import greenroom.ui.ConnectWindow;
import greenroom.ui.OnEventThread;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import javax.swing.SwingUtilities;

/** Where windows open, and where they are wired to what they show. */
final class Desktop {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Rehearsal rehearsal = new Rehearsal(InstantSource.system());

    private Desktop() {
    }

    /** Opens the prompt, and then the chat window of whoever has answered it. */
    static void openClient(Ports ports) {
        open(() -> prompt(ports));
    }

    /** Opens the windows of two people who can hear each other. */
    static void openDemo() {
        Desktop desktop = new Desktop();
        open(() -> {
            ChatWindow alice = desktop.chat(new Username("Alice"));
            ChatWindow bob = desktop.chat(new Username("Bob"));
            bob.setLocation(alice.getX() + alice.getWidth(), alice.getY());
        });
    }

    private static void open(Runnable firstWindow) {
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (HeadlessException | AWTError e) {
            throw new CannotOpen("There is no screen to open a window on.");
        }
        SwingUtilities.invokeLater(() -> {
            FlatLightLaf.setup();
            firstWindow.run();
        });
    }

    private static void prompt(Ports ports) {
        ConnectWindow prompt = new ConnectWindow();
        Connector connector = (address, username) -> {
            Connection connection = Connection.open(address, ports, username, PATIENCE);
            return () -> listen(username, connection);
        };
        ConnectModel model = new ConnectModel(prompt, connector, Thread::startVirtualThread, SwingUtilities::invokeLater);
        prompt.onConnect(model::connect);
        prompt.setVisible(true);
    }

    /** The server does not hear anyone yet: what is written stays in its field. */
    private static void listen(Username username, Connection connection) {
        ChatWindow window = new ChatWindow(username);
        ChatModel model = new ChatModel(window.view(), text -> { }, ZoneId.systemDefault());
        connection.listen(new OnEventThread(model));
        window.onClose(connection::close);
        window.setVisible(true);
    }

    private ChatWindow chat(Username username) {
        ChatWindow window = new ChatWindow(username);
        ChatModel model = new ChatModel(window.view(), rehearsal.speaker(username), ZoneId.systemDefault());
        rehearsal.listen(new OnEventThread(model));
        window.onSend(model::send);
        window.setVisible(true);
        return window;
    }
}
