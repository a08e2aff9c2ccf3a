package greenroom.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What travels: a kind, and the data that a header announces. */
public record Letter(String kind, byte[] data) {

    private static final char SEPARATOR = '\u001f';

    public static Letter command(String name, String argument) {
        return new Letter("cmd", (name + SEPARATOR + argument).getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("%-16s".formatted(kind + ":" + data.length).getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(data);
        return all.toByteArray();
    }
}
