package greenroom.system;

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
import java.net.SocketTimeoutException;
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

    private Guest(int sendPort, int receivePort, String username) throws IOException, MalformedFrame, DamagedMessage {
        this.username = username;
        ears = connect(sendPort);
        frames = new FrameReader(ears.getInputStream(), MOST_BYTES);
        Command.Session greeting = (Command.Session) Payload.fromServer(hear().orElseThrow());
        mouth = connect(receivePort);
        send(new Command.Connect(username, greeting.id()).frame().bytes());
    }

    static Guest join(Server server, String username) throws IOException, MalformedFrame, DamagedMessage {
        return join(server.sendPort(), server.receivePort(), username);
    }

    static Guest join(int sendPort, int receivePort, String username)
            throws IOException, MalformedFrame, DamagedMessage {
        return new Guest(sendPort, receivePort, username);
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

    void sayGoodbye() throws IOException {
        send(new Command.Disconnect().frame().bytes());
    }

    /** Says something on the connection that is only for listening. */
    void heckle() throws IOException {
        ears.getOutputStream().write('!');
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

    /** Waits until the connection to the receive port has ended, on whichever side. */
    void awaitTheEndOfSpeaking() {
        try {
            mouth.getInputStream().readAllBytes();
        } catch (SocketTimeoutException stillOpen) {
            throw new AssertionError("the server still listens to " + username, stillOpen);
        } catch (IOException ended) {
            // Without a goodbye, but it has.
        }
    }

    void stopListening() throws IOException {
        ears.close();
    }

    void stopSpeaking() throws IOException {
        mouth.close();
    }

    /** Resets both connections, as a system does for a program that is killed with something still to read. */
    void breakOff() throws IOException {
        ears.setSoLinger(true, 0);
        mouth.setSoLinger(true, 0);
        close();
    }

    @Override
    public void close() throws IOException {
        ears.close();
        mouth.close();
    }
}
