package greenroom.client.link;

import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client's two connections to a server: one to hear, one to speak. */
public final class Connection implements Link, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Connection.class);

    private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(2);

    private final FrameReceiver receiver;
    private final FrameSender sender;
    private final Username username;

    private Connection(FrameReceiver receiver, FrameSender sender, Username username) {
        this.receiver = receiver;
        this.sender = sender;
        this.username = username;
    }

    /**
     * Makes connections to one server, under one name.
     *
     * @param patience how long the server may take for each answer
     */
    public static LinkFactory factory(Address address, Ports ports, Username username, Duration patience) {
        Bookmark bookmark = new Bookmark();
        return () -> open(address, ports, username, patience, bookmark);
    }

    /** Goes to a server and joins. */
    static Connection open(Address address, Ports ports, Username username, Duration patience,
            Bookmark bookmark) throws CannotConnect {
        Endpoint endpoint = new Endpoint(address, ports.send());
        try (HangUpUnlessKept sockets = new HangUpUnlessKept()) {
            FrameReceiver receiver = new FrameReceiver(sockets.add(endpoint.connect(patience)));
            Handshake handshake = new Handshake(receiver);
            String session = handshake.awaitGreeting();
            FrameSender sender = new FrameSender(
                    sockets.add(new Endpoint(address, ports.receive()).connect(patience)), username);
            sender.send(new Command.Connect(username.value(), session));
            handshake.awaitWelcome(username, new TailReceiver(bookmark, sender));
            sockets.keep();
            return new Connection(receiver, sender, username);
        } catch (IOException | MalformedFrame | DamagedMessage | NotSaid | CannotConnect e) {
            throw endpoint.toCannotConnect(e);
        }
    }

    /** Lets somebody hear, on a thread of the connection's own. */
    @Override
    public void listen(NewsListener listener) {
        Thread.ofVirtual().name("receiver-" + username).start(() -> {
            receiver.receiveAll(listener);
            close();
            listener.hear(new News.Lost(LOST));
        });
    }

    @Override
    public void say(PlainText text) throws NotSaid {
        sender.send(new NewMessage(username.value(), text.value()));
    }

    @Override
    public void leave() {
        leave(TIME_TO_LEAVE);
    }

    void leave(Duration patience) {
        try {
            sender.send(new Command.Disconnect());
            sender.finish(patience);
        } catch (NotSaid e) {
            log.debug("There was no way to say goodbye: {}", e.getMessage());
        }
        close();
    }

    @Override
    public void shutDown() throws NotSaid {
        sender.send(new Command.Shutdown());
    }

    @Override
    public void close() {
        receiver.close();
        sender.close();
    }
}
