package greenroom;

import com.formdev.flatlaf.FlatLightLaf;
import greenroom.client.CatchUpModel;
import greenroom.client.ChatModel;
import greenroom.client.ClosingModel;
import greenroom.client.ConnectModel;
import greenroom.client.Connector;
import greenroom.client.ReconnectModel;
import greenroom.client.link.Address;
import greenroom.client.link.CannotConnect;
import greenroom.client.link.Connection;
import greenroom.client.link.Link;
import greenroom.client.link.LinkFactory;
import greenroom.client.link.NewsListener;
import greenroom.client.link.Ports;
import greenroom.conversation.Username;
import greenroom.ui.ChatWindow;
import greenroom.ui.ConnectWindow;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Where windows open, and where they are wired to what they show. */
final class ClientLauncher {

    private static final Username ALICE = new Username("Alice");
    private static final Username BOB = new Username("Bob");
    private static final Executor BACKGROUND = new Background();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private ClientLauncher() {
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
        LinkFactory alices = links(new Address("localhost"), ports, ALICE);
        LinkFactory bobs = links(new Address("localhost"), ports, BOB);
        Link toAlice = alices.connect();
        Link toBob = bobs.connect();
        open(() -> {
            ChatWindow alice = chat(ALICE, toAlice, alices);
            ChatWindow bob = chat(BOB, toBob, bobs);
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
        Connector connector = (address, username) -> arrival(username, links(address, ports, username));
        ConnectModel model = new ConnectModel(prompt, connector, BACKGROUND, SwingUtilities::invokeLater);
        prompt.onConnect(model::connect);
        prompt.onClose(model::leave);
        prompt.setVisible(true);
    }

    private static Connector.Arrival arrival(Username username, LinkFactory links) throws CannotConnect {
        Link link = links.connect();
        return new Connector.Arrival() {
            @Override
            public void enter() {
                chat(username, link, links);
            }

            @Override
            public void turnBack() {
                BACKGROUND.execute(link::leave);
            }
        };
    }

    private static LinkFactory links(Address address, Ports ports, Username username) {
        return Connection.factory(address, ports, username, PATIENCE);
    }

    private static ChatWindow chat(Username username, Link link, LinkFactory links) {
        ChatWindow window = new ChatWindow(username);
        InstantSource clock = InstantSource.system();
        ReconnectModel reconnect = new ReconnectModel(window.reconnectView(), links, BACKGROUND,
                SwingUtilities::invokeLater, clock);
        ChatModel chat = new ChatModel(window.view(), reconnect, ZoneId.systemDefault());
        ClosingModel closing = new ClosingModel(window.closingView(), reconnect, clock);
        CatchUpModel catchUp = new CatchUpModel(window.catchUpView(), clock);
        window.onSend(chat::send);
        window.onShutDown(closing::ask);
        window.onConfirm(closing::confirm);
        window.onDecline(closing::decline);
        window.onConnectNow(reconnect::connectNow);
        window.onGiveUp(reconnect::giveUp);
        List<Consumer<Instant>> ticking = List.of(reconnect::tick, closing::tick, catchUp::tick);
        window.onTick(() -> ticking.forEach(model -> model.accept(clock.instant())));
        window.onClose(reconnect::leave);
        List<NewsListener> listeners = List.of(chat::hear, closing::hear, catchUp::hear);
        reconnect.begin(link, news -> listeners.forEach(listener -> listener.hear(news)));
        window.setVisible(true);
        return window;
    }
}
