package greenroom.server;

import greenroom.conversation.Message;
import greenroom.wire.Command;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import greenroom.wire.Tail;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The other end of a connection, with a real socket and enough patience for a busy machine. */
final class Peer implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final FrameReader frames;
    private Socket mouth;

    Peer(int port) throws IOException {
        this(port, new Socket());
    }

    private Peer(int port, Socket socket) throws IOException {
        this.socket = socket;
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(PATIENCE_MILLIS);
        mouth = socket;
        frames = new FrameReader(socket.getInputStream(), 64_000_000);
    }

    /** One for whom little is on the way at a time, so that not reading shows soon. */
    static Peer withSmallPockets(int port) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        return new Peer(port, socket);
    }

    /** Brings a person in: one connection to hear, one to speak. */
    static Peer join(Server server, String username) throws Exception {
        return join(server, username, new Peer(server.sendPort()));
    }

    private static Peer join(Server server, String username, Peer peer) throws Exception {
        Command.Session session = (Command.Session) peer.hears();
        peer.mouth = new Socket(InetAddress.getLoopbackAddress(), server.receivePort());
        peer.says(new Command.Connect(username, session.id()));
        return peer;
    }

    /** Brings a person in, and waits until everyone has been told. */
    static Peer welcome(Server server, String username) throws Exception {
        return welcome(server, username, new Peer(server.sendPort()));
    }

    static Peer welcome(Server server, String username, Peer listening) throws Exception {
        Peer peer = join(server, username, listening);
        while (!peer.hearsCommand(Command.ClientConnected.class).username().equals(username)) {
            continue;
        }
        return peer;
    }

    void says(Payload payload) throws IOException {
        says(payload.frame().bytes());
    }

    void says(byte[] bytes) throws IOException {
        mouth.getOutputStream().write(bytes);
    }

    /** What the server says next; fails when it says nothing. */
    Payload hears() throws Exception {
        try {
            Frame frame = frames.read().orElseThrow(() -> new AssertionError("the server hung up"));
            return Payload.fromServer(frame);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the server says nothing", e);
        }
    }

    /** The next command of this kind; whatever comes before it is passed over. */
    <T extends Command> T hearsCommand(Class<T> kind) throws Exception {
        Payload payload = hears();
        while (!kind.isInstance(payload)) {
            payload = hears();
        }
        return kind.cast(payload);
    }

    /** The next conversation in which somebody has spoken. */
    List<Message> hearsMessages() throws Exception {
        while (true) {
            if (hears() instanceof Snapshot(List<Message> messages) && !messages.isEmpty()) {
                return messages;
            }
        }
    }

    /** Waits for a tail in which somebody has said this. */
    void hearsTailOf(String text) throws Exception {
        while (!(hears() instanceof Tail tail && tail.entries().stream().anyMatch(entry -> entry.text().equals(text)))) {
            continue;
        }
    }

    /** Where this end of the connection to the send port is. */
    int listeningPort() {
        return socket.getLocalPort();
    }

    /** Where this end of the connection to the receive port is. */
    int speakingPort() {
        return mouth.getLocalPort();
    }

    void stopsSpeaking() throws IOException {
        mouth.close();
    }

    void stopsListening() throws IOException {
        socket.close();
    }

    /** Ends both connections without a word, as a program does that is killed. */
    void breaksOff() throws IOException {
        mouth.setSoLinger(true, 0);
        close();
    }

    /** Whether the connection to the receive port stays open, for this time at least. */
    boolean canStillSpeak(Duration time) throws IOException {
        mouth.setSoTimeout((int) time.toMillis());
        try {
            return mouth.getInputStream().read() != -1;
        } catch (SocketTimeoutException stillOpen) {
            return true;
        }
    }

    boolean isHungUpOn() throws Exception {
        try {
            Optional<Frame> frame = frames.read();
            while (frame.isPresent()) {
                frame = frames.read();
            }
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        mouth.close();
    }
}
