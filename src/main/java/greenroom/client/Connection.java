package greenroom.client;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client's way to a server and back. */
public final class Connection {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(Connection.class);

    private final Socket socket;
    private final FrameReader frames;

    private Connection(Socket socket, FrameReader frames) {
        this.socket = socket;
        this.frames = frames;
    }

    /**
     * Goes to a server and waits until it has said hello.
     *
     * @param patience how long the server may take for each answer
     */
    public static Connection open(Address address, int sendPort, Duration patience) throws CannotConnect {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address.host(), sendPort), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            FrameReader frames = new FrameReader(socket.getInputStream(), MOST_BYTES);
            Optional<Frame> greeting = frames.read();
            if (greeting.isPresent()) {
                switch (Payload.fromServer(greeting.get())) {
                    case Command.Session hello -> {
                        return new Connection(socket, frames);
                    }
                    case Command.Refused(String reason) -> throw new CannotConnect(reason);
                    default -> { }
                }
            }
            throw new CannotConnect(
                    "What answers at " + address + ", port " + sendPort + ", is not a Greenroom server.");
        } catch (MalformedFrame | DamagedMessage e) {
            throw new CannotConnect(
                    "What answers at " + address + ", port " + sendPort + ", is not a Greenroom server.");
        } catch (SocketTimeoutException e) {
            throw new CannotConnect("Nobody answers at " + address + ", port " + sendPort + ".");
        } catch (UnknownHostException e) {
            throw new CannotConnect("No computer is known by the name " + address + ".");
        } catch (IOException e) {
            throw new CannotConnect("Nothing is listening at " + address + ", port " + sendPort + ".");
        }
    }

    /** Lets somebody hear, on a thread of the connection's own, what the server says from now on. */
    public void listen(NewsListener listener) {
        Thread.ofVirtual().start(() -> hearAll(listener));
    }

    private void hearAll(NewsListener listener) {
        try {
            socket.setSoTimeout(0);
            for (Optional<Frame> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
                news(frame.get()).ifPresent(listener::hear);
            }
        } catch (IOException | MalformedFrame e) {
            log.debug("The connection broke", e);
        }
        listener.hear(new News.Lost("The connection to the server is lost."));
    }

    private static Optional<News> news(Frame frame) throws MalformedFrame {
        try {
            return switch (Payload.fromServer(frame)) {
                case Snapshot(List<Message> messages) -> Optional.of(new News.Spoken(new Conversation(messages)));
                case Command command -> Optional.empty();
            };
        } catch (DamagedMessage e) {
            return Optional.of(new News.Damaged());
        }
    }
}
