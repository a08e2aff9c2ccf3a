package greenroom.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Optional;

/**
 * What comes before the data of every frame: {@code msg:} or {@code cmd:}, the data's length in bytes, spaces.
 * The length is in plain decimal digits, without a sign and without leading zeros.
 * See docs/protocol.md, Frame.
 */
record Header(FrameType type, int length) {

    static final int BYTES = 16;

    private static final byte[] PADDING = " ".repeat(BYTES).getBytes(US_ASCII);
    private static final int PREFIX = 4;

    /** By hand, since each frame begins with one: a pattern, and its groups, would cost more than all the rest of it. */
    static Header parse(byte[] bytes) throws MalformedFrame {
        int end = PREFIX;
        long length = 0;
        while (end < BYTES && bytes[end] >= '0' && bytes[end] <= '9') {
            length = 10 * length + bytes[end] - '0';
            end++;
        }
        boolean isPlain = end == PREFIX + 1 || end > PREFIX && bytes[PREFIX] != '0';
        Optional<FrameType> type = FrameType.withPrefix(new String(bytes, 0, PREFIX, US_ASCII));
        if (!isPlain || type.isEmpty() || !isPadding(bytes, end)) {
            throw new MalformedFrame("The header is not msg: or cmd: and a length.");
        }
        if (length > Integer.MAX_VALUE) {
            throw new MalformedFrame("The header announces more than " + Integer.MAX_VALUE + " bytes.");
        }
        return new Header(type.get(), (int) length);
    }

    private static boolean isPadding(byte[] bytes, int start) {
        return Arrays.equals(bytes, start, BYTES, PADDING, start, BYTES);
    }

    /** The same header, when it announces no more than this. */
    Header within(int maxDataBytes) throws MalformedFrame {
        if (length > maxDataBytes) {
            throw new MalformedFrame("The header announces " + length + " bytes, and the limit is " + maxDataBytes + ".");
        }
        return this;
    }

    byte[] bytes() {
        byte[] header = PADDING.clone();
        byte[] start = type.prefix.concat(Integer.toString(length)).getBytes(US_ASCII);
        System.arraycopy(start, 0, header, 0, start.length);
        return header;
    }
}
