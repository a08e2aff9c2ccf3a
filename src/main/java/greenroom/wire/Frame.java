package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * What travels: a header, and the data that it announces. See docs/protocol.md, Frame.
 *
 * @param data as it is sent; not copied, so nobody may change it
 */
public record Frame(FrameType type, byte[] data) {

    private static final int CONTROL_PICTURES = 0x2400;

    /** Header and data in one piece, ready to be sent. */
    public byte[] bytes() {
        byte[] bytes = Arrays.copyOf(new Header(type, data.length).bytes(), Header.BYTES + data.length);
        System.arraycopy(data, 0, bytes, Header.BYTES, data.length);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame frame && type == frame.type && Arrays.equals(data, frame.data);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Arrays.hashCode(data);
    }

    /** The data as text, with a picture in place of each control character. */
    @Override
    public String toString() {
        String text = new String(data, UTF_8).codePoints().map(c -> c < ' ' ? CONTROL_PICTURES + c : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return "Frame[" + type + " " + text + "]";
    }
}
