package greenroom;

import com.formdev.flatlaf.FlatLightLaf;
import greenroom.client.ChatModel;
import greenroom.client.ConnectModel;
import greenroom.client.Earpiece;
import greenroom.client.Rehearsal;
import greenroom.conversation.Username;
import greenroom.ui.ChatWindow;
import greenroom.ui.ConnectWindow;
import greenroom.ui.OnEventThread;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.time.InstantSource;
import java.time.ZoneId;
import javax.swing.SwingUtilities;

/** Where windows open, and where they are wired to what they show. */
final class Desktop {

    private final Rehearsal rehearsal = new Rehearsal(InstantSource.system());

    private Desktop() {
    }

    /** Opens the prompt, and then the chat window of whoever has answered it. */
    static void openClient(int port) {
        open(() -> prompt(port));
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

    private static void prompt(int port) {
        ConnectWindow prompt = new ConnectWindow();
        ConnectModel model = new ConnectModel(prompt, (address, username) ->
                listen(Earpiece.at(address.host(), port), username));
        prompt.onConnect(model::connect);
        prompt.setVisible(true);
    }

    /** Nobody hears yet what is written there, so it stays in its field. */
    private static void listen(Earpiece ear, Username username) {
        ChatWindow window = new ChatWindow(username);
        ChatModel model = new ChatModel(window.view(), text -> { }, ZoneId.systemDefault());
        Thread.ofVirtual().start(() -> ear.listen(new OnEventThread(model), () ->
                SwingUtilities.invokeLater(() -> window.status("The connection to the server is lost."))));
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
