package greenroom.features.stage;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A program of somebody else: it shares no code with Greenroom, only the protocol. */
public final class Listener implements AutoCloseable {

    /** Longer than the longest silence in a countdown. */
    private static final int PATIENCE_MILLIS = 35_000;

    private final Socket socket;
    private final DataInputStream in;

    public Listener(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
    }

    /** The data of the next frame, which must be of this type. */
    public byte[] next(String type) throws IOException {
        String header = header();
        if (!header.startsWith(type + ":")) {
            throw new AssertionError("a header that begins with " + type + ": was expected, not “" + header + "”");
        }
        return data(header);
    }

    private String header() throws IOException {
        String header = new String(in.readNBytes(16), StandardCharsets.US_ASCII);
        if (header.isEmpty()) {
            throw new AssertionError("the server has hung up");
        }
        return header;
    }

    private byte[] data(String header) throws IOException {
        return in.readNBytes(Integer.parseInt(header.substring(4).strip()));
    }

    /** The next command, with its arguments; messages are passed over. */
    public String nextCommand() throws IOException {
        Optional<byte[]> command = Optional.empty();
        while (command.isEmpty()) {
            String header = header();
            byte[] data = data(header);
            command = header.startsWith("cmd:") ? Optional.of(data) : Optional.empty();
        }
        return new String(command.get(), StandardCharsets.UTF_8);
    }

    /** The next command of this name; others are passed over. */
    public String nextCommand(String name) throws IOException {
        String command = nextCommand();
        while (!command.startsWith(name)) {
            command = nextCommand();
        }
        return command;
    }

    /** Waits until the server has said all that it still has to say, and hangs up. */
    public void awaitHangUp() throws IOException {
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    /** Whether the next message ends with byte 31 and the hash of all that comes before. */
    public boolean nextHashIsRight() throws IOException, NoSuchAlgorithmException {
        byte[] data = next("msg");
        int end = data.length - 65;
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(data, end));
        return new String(data, end, 65, StandardCharsets.US_ASCII).equals("\u001f" + HexFormat.of().formatHex(hash));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
