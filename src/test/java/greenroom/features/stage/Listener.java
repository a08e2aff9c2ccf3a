package greenroom.features.stage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A program of somebody else: it shares no code with Greenroom, only the protocol. */
public final class Listener implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Socket socket;
    private final BufferedInputStream in;
    private final Wire wire;

    public Listener(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        wire = new Wire(in);
        awaitWelcome();
    }

    /** Nobody listens before the server has let them in, which its first byte tells; what is wrong is told later. */
    private void awaitWelcome() throws IOException {
        in.mark(1);
        try {
            if (in.read() >= 0) {
                in.reset();
            }
        } catch (SocketTimeoutException silence) {
            in.reset();
        }
    }

    /** The name of the next command; nothing may come before it. */
    public String nextCommand() throws IOException {
        Wire.Frame frame = wire.next("a command");
        if (!frame.type().equals("cmd")) {
            throw new AssertionError("A message came where a command was awaited.\nexpected: cmd:\nbut was:  " + frame);
        }
        return Wire.command(frame).split("\u001f", -1)[0];
    }

    /** The next frame is a message that ends with byte 31 and the hash of all that comes before: or says what it is. */
    public boolean nextHashIsRight() throws IOException {
        Wire.Frame frame = wire.next("a message");
        if (!frame.type().equals("msg")) {
            throw new AssertionError("A command came where a message was awaited.\nexpected: msg:\nbut was:  " + frame);
        }
        Wire.checkSealed(frame.data());
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
