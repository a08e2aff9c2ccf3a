package greenroom.features.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A program of somebody else that does not only listen; like a Listener, it shares no code with Greenroom. */
public final class Speaker implements AutoCloseable {

    private final Listener listener;
    private final Socket socket;
    private final String username;
    private String sent = "nothing";

    public Speaker(RunningServer server, String username) throws IOException {
        this.username = username;
        listener = new Listener(server.sendPort());
        String session = listener.nextCommand();
        socket = new Socket(InetAddress.getLoopbackAddress(), server.receivePort());
        frame("cmd", ("connect\u001f" + username + "\u001f" + session.split("\u001f")[1]).getBytes(UTF_8));
    }

    /** Waits until the server has told that this one has come: until then it is nobody that anyone could miss. */
    public void awaitJoined() throws IOException {
        listener.nextCommand("client_connected\u001f" + username);
    }

    public void say(String text) throws IOException {
        message(pickle(username, text));
    }

    public void sayAs(String somebodyElse, String text) throws IOException {
        message(pickle(somebodyElse, text));
    }

    /** A message of these bytes, with a hash that is right. */
    public void message(byte[] pickle) throws IOException {
        frame("msg", sealed(pickle));
    }

    public void messageWithAWrongHash() throws IOException {
        byte[] data = sealed(pickle(username, "beep"));
        data[data.length - 1] ^= 1;
        frame("msg", data);
    }

    public void raw(String text) throws IOException {
        send(text.getBytes(ISO_8859_1));
    }

    /** Asks for what comes after this many entries of that conversation. */
    void follow(String conversation, long position) throws IOException {
        frame("cmd", ("follow\u001f" + conversation + "\u001f" + position).getBytes(US_ASCII));
    }

    Listener listener() {
        return listener;
    }

    public void leave() throws IOException {
        frame("cmd", "disconnect".getBytes(US_ASCII));
    }

    /** Breaks both connections without a word, as a program does that is killed. */
    public void breakOff() throws IOException {
        socket.setSoLinger(true, 0);
        close();
    }

    /** The reason of the next refusal; other commands, and messages, are passed over. */
    public String nextRefusal() throws IOException {
        return listener.nextRefusal(sent);
    }

    private void frame(String type, byte[] data) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes("%-16s".formatted(type + ":" + data.length).getBytes(US_ASCII));
        frame.writeBytes(data);
        send(frame.toByteArray());
    }

    private void send(byte[] bytes) throws IOException {
        sent = Visible.text(bytes);
        socket.getOutputStream().write(bytes);
    }

    /** A tuple of two texts, as Python's pickle writes it in protocol 2, without a memo. */
    private static byte[] pickle(String first, String second) {
        ByteArrayOutputStream pickle = new ByteArrayOutputStream();
        pickle.writeBytes(new byte[] {(byte) 0x80, 2});
        for (String text : new String[] {first, second}) {
            byte[] utf8 = text.getBytes(UTF_8);
            pickle.writeBytes(new byte[] {'X', (byte) utf8.length, 0, 0, 0});
            pickle.writeBytes(utf8);
        }
        pickle.writeBytes(new byte[] {(byte) 0x86, '.'});
        return pickle.toByteArray();
    }

    private static byte[] sealed(byte[] pickle) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pickle);
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            data.writeBytes(pickle);
            data.writeBytes(("\u001f" + HexFormat.of().formatHex(hash)).getBytes(US_ASCII));
            return data.toByteArray();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        socket.close();
    }
}
