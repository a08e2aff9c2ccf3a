package greenroom.proof;

import greenroom.conversation.Message;
import greenroom.server.Server;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;

/** Somebody who has joined a server: hears on one socket, speaks on the other, and waits for nothing for long. */
final class Guest implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final String username;
    private final Socket ears;
    private final FrameReader frames;
    private final Socket mouth;

    private Guest(Server server, String username) throws IOException, MalformedFrame, DamagedMessage {
        this.username = username;
        ears = connect(server.sendPort());
        frames = new FrameReader(ears.getInputStream(), MOST_BYTES);
        Command.Session greeting = (Command.Session) Payload.fromServer(hear().orElseThrow());
        mouth = connect(server.receivePort());
        send(new Command.Connect(username, greeting.id()).frame().bytes());
    }

    static Guest join(Server server, String username) throws IOException, MalformedFrame, DamagedMessage {
        return new Guest(server, username);
    }

    static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return socket;
    }

    String username() {
        return username;
    }

    void say(String text) throws IOException {
        send(new NewMessage(username, text).frame().bytes());
    }

    void send(byte[] bytes) throws IOException {
        mouth.getOutputStream().write(bytes);
    }

    /** Has nothing more to say, and goes on listening. */
    void finish() throws IOException {
        mouth.shutdownOutput();
    }

    /** The next frame; nothing once the server has hung up. */
    Optional<Frame> hear() throws IOException, MalformedFrame {
        return frames.read();
    }

    /** Waits for the conversation in which this has been said. */
    List<Message> hearUntil(String text) throws IOException, MalformedFrame, DamagedMessage {
        while (true) {
            Frame frame = hear().orElseThrow(() -> new AssertionError("the server has hung up on " + username));
            if (Payload.fromServer(frame) instanceof Snapshot(List<Message> messages)
                    && messages.stream().anyMatch(message -> message.text().equals(text))) {
                return messages;
            }
        }
    }

    @Override
    public void close() throws IOException {
        ears.close();
        mouth.close();
    }
}
