package greenroom.post;

import greenroom.conversation.Conversation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What travels: a kind, and the data that a header announces. */
public record Letter(String kind, byte[] data) {

    private static final char SEPARATOR = '\u001f';

    public static Letter command(String name, String argument) {
        return new Letter("cmd", (name + SEPARATOR + argument).getBytes(StandardCharsets.UTF_8));
    }

    public static Letter message(Conversation conversation) {
        byte[] pickle = Pickle.of(conversation);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes(pickle);
        sealed.writeBytes((SEPARATOR + hash(pickle)).getBytes(StandardCharsets.US_ASCII));
        return new Letter("msg", sealed.toByteArray());
    }

    private static String hash(byte[] pickle) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pickle));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("%-16s".formatted(kind + ":" + data.length).getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(data);
        return all.toByteArray();
    }
}
