package greenroom;

import com.formdev.flatlaf.FlatLightLaf;
import greenroom.client.Address;
import greenroom.client.CannotConnect;
import greenroom.client.ChatModel;
import greenroom.client.ConnectModel;
import greenroom.client.Connection;
import greenroom.client.Connector;
import greenroom.client.Ports;
import greenroom.conversation.Username;
import greenroom.ui.ChatWindow;
import greenroom.ui.ConnectWindow;
import greenroom.ui.OnEventThread;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.time.Duration;
import java.time.ZoneId;
import javax.swing.SwingUtilities;

/** Where windows open, and where they are wired to what they show. */
final class Desktop {

    private static final Username ALICE = new Username("Alice");
    private static final Username BOB = new Username("Bob");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Desktop() {
    }

    /** Whether a window can open at all is worth knowing before anything else is done. */
    static void requireScreen() {
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (HeadlessException | AWTError e) {
            throw new CannotOpen("There is no screen to open a window on.");
        }
    }

    /** Opens the prompt, and then the chat window of whoever has answered it. */
    static void openClient(Ports ports) {
        open(() -> prompt(ports));
    }

    /** Opens the windows of two people who chat through this server, side by side. */
    static void openDemo(Ports ports) throws CannotConnect {
        Connection toAlice = connect(new Address("localhost"), ports, ALICE);
        Connection toBob = connect(new Address("localhost"), ports, BOB);
        open(() -> {
            ChatWindow alice = chat(ALICE, toAlice);
            ChatWindow bob = chat(BOB, toBob);
            bob.setLocation(alice.getX() + alice.getWidth(), alice.getY());
        });
    }

    private static void open(Runnable firstWindow) {
        SwingUtilities.invokeLater(() -> {
            FlatLightLaf.setup();
            firstWindow.run();
        });
    }

    private static void prompt(Ports ports) {
        ConnectWindow prompt = new ConnectWindow();
        Connector connector = (address, username) -> arrival(username, connect(address, ports, username));
        ConnectModel model = new ConnectModel(prompt, connector, Thread::startVirtualThread, SwingUtilities::invokeLater);
        prompt.onConnect(model::connect);
        prompt.onClose(model::leave);
        prompt.setVisible(true);
    }

    private static Connector.Arrival arrival(Username username, Connection connection) {
        return new Connector.Arrival() {
            @Override
            public void enter() {
                chat(username, connection);
            }

            @Override
            public void turnBack() {
                connection.close();
            }
        };
    }

    private static Connection connect(Address address, Ports ports, Username username) throws CannotConnect {
        return Connection.open(address, ports, username, PATIENCE);
    }

    private static ChatWindow chat(Username username, Connection connection) {
        ChatWindow window = new ChatWindow(username);
        ChatModel model = new ChatModel(window.view(), connection, ZoneId.systemDefault());
        window.onSend(model::send);
        window.onClose(connection::close);
        connection.listen(new OnEventThread(model));
        window.setVisible(true);
        return window;
    }
}
