package greenroom.post;

import greenroom.conversation.Conversation;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What travels: a kind, and the data that a header announces. */
public record Letter(String kind, byte[] data) {

    private static final char SEPARATOR = '\u001f';

    public static Letter command(String name, String argument) {
        return new Letter("cmd", (name + SEPARATOR + argument).getBytes(StandardCharsets.UTF_8));
    }

    public static Letter message(Conversation conversation) {
        return message(Pickle.of(conversation));
    }

    private static Letter message(byte[] pickle) {
        return new Letter("msg", joined(pickle, (SEPARATOR + hash(pickle)).getBytes(StandardCharsets.US_ASCII)));
    }

    /** The next letter of a stream. */
    public static Letter read(DataInputStream in) throws IOException {
        byte[] start = new byte[16];
        in.readFully(start);
        String header = new String(start, StandardCharsets.US_ASCII);
        byte[] data = new byte[Integer.parseInt(header.substring(4).strip())];
        in.readFully(data);
        return new Letter(header.substring(0, 3), data);
    }

    /** The conversation that is sealed in it. */
    public Conversation conversation() throws IOException {
        byte[] pickle = Arrays.copyOf(data, data.length - 65);
        if (!Arrays.equals(data, message(pickle).data)) {
            throw new IOException("its hash is wrong");
        }
        return Pickle.conversation(pickle);
    }

    private static String hash(byte[] pickle) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pickle));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        return joined("%-16s".formatted(kind + ":" + data.length).getBytes(StandardCharsets.US_ASCII), data);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
