package greenroom.client;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client's way to a server and back. */
public final class Connection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Connection.class);

    /** A conversation of this size has some hundred thousand messages. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Socket socket;
    private final FrameReader frames;
    private final List<News> early = new ArrayList<>();

    private Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.frames = new FrameReader(socket.getInputStream(), MOST_BYTES);
    }

    /**
     * Goes to a server and waits until it has said hello.
     *
     * @param username under which to join
     * @param patience how long the server may take for each answer
     */
    public static Connection open(Address address, Ports ports, Username username, Duration patience)
            throws CannotConnect {
        Place place = new Place(address, ports.send());
        Socket socket = place.connect(patience);
        try {
            Connection connection = new Connection(socket);
            String session = connection.awaitGreeting();
            Socket mouth = new Place(address, ports.receive()).connect(patience);
            mouth.getOutputStream().write(new Command.Connect(username.value(), session).frame().bytes());
            connection.awaitWelcome(username);
            return connection;
        } catch (IOException | MalformedFrame | DamagedMessage | CannotConnect e) {
            hangUp(socket);
            throw place.isNoServer(e);
        }
    }

    private String awaitGreeting() throws IOException, MalformedFrame, DamagedMessage, CannotConnect {
        Frame greeting = frames.read().orElseThrow(() -> new IOException("hung up without a word"));
        return switch (Payload.fromServer(greeting)) {
            case Command.Session(String id) -> id;
            case Command.Refused(String reason) -> throw new CannotConnect(reason);
            default -> throw new IOException("a greeting was expected");
        };
    }

    private void awaitWelcome(Username username) throws IOException, MalformedFrame, DamagedMessage, CannotConnect {
        while (true) {
            Frame frame = frames.read().orElseThrow(() -> new IOException("hung up without a word"));
            switch (Payload.fromServer(frame)) {
                case Command.ClientConnected(String who, Instant when) when who.equals(username.value()) -> {
                    socket.setSoTimeout(0);
                    return;
                }
                case Command.Refused(String reason) -> throw new CannotConnect(reason);
                default -> news(frame).ifPresent(early::add);
            }
        }
    }

    /** Lets somebody hear, on a thread of the connection's own, what the server says from now on. */
    public void listen(NewsListener listener) {
        Thread.ofVirtual().start(() -> hearAll(listener));
    }

    private void hearAll(NewsListener listener) {
        early.forEach(listener::hear);
        try {
            for (Optional<Frame> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
                news(frame.get()).ifPresent(listener::hear);
            }
        } catch (IOException | MalformedFrame e) {
            log.debug("The connection broke", e);
        }
        close();
        listener.hear(new News.Lost("The connection to the server is lost."));
    }

    private static Optional<News> news(Frame frame) throws MalformedFrame {
        try {
            return switch (Payload.fromServer(frame)) {
                case Snapshot(List<Message> messages) -> Optional.of(new News.Spoken(new Conversation(messages)));
                case Command command -> Optional.empty();
                case NewMessage notForUs -> Optional.empty();
            };
        } catch (DamagedMessage e) {
            return Optional.of(new News.Damaged());
        }
    }

    @Override
    public void close() {
        hangUp(socket);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            log.debug("The connection was broken already", e);
        }
    }
}
