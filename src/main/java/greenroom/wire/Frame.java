package greenroom.wire;

import java.util.Arrays;

/** What travels: a header, and the data that it announces. */
public record Frame(Kind kind, byte[] data) {

    public byte[] bytes() {
        byte[] header = new Header(kind, data.length).bytes();
        byte[] bytes = Arrays.copyOf(header, Header.BYTES + data.length);
        System.arraycopy(data, 0, bytes, Header.BYTES, data.length);
        return bytes;
    }
}
