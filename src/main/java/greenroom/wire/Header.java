package greenroom.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes before the data of every frame: {@code msg:} or {@code cmd:}, the data's length in bytes, spaces.
 * The length is in plain decimal digits, without a sign and without leading zeros.
 * See docs/protocol.md, Frame.
 */
record Header(FrameType type, int length) {

    static final int BYTES = 16;

    private static final String PADDED = "%-" + BYTES + "s";
    private static final Pattern FORM = Pattern.compile("(msg:|cmd:)(0|[1-9][0-9]*) *");

    static Header parse(byte[] bytes) throws MalformedFrame {
        Matcher header = FORM.matcher(new String(bytes, US_ASCII));
        if (!header.matches()) {
            throw new MalformedFrame("The header is not msg: or cmd: and a length.");
        }
        long length = Long.parseLong(header.group(2));
        if (length > Integer.MAX_VALUE) {
            throw new MalformedFrame("The header announces more than " + Integer.MAX_VALUE + " bytes.");
        }
        return new Header(FrameType.withPrefix(header.group(1)), (int) length);
    }

    /** The same header, when it announces no more than this. */
    Header within(int maxDataBytes) throws MalformedFrame {
        if (length > maxDataBytes) {
            throw new MalformedFrame("The header announces " + length + " bytes, and the limit is " + maxDataBytes + ".");
        }
        return this;
    }

    byte[] bytes() {
        return String.format(PADDED, type.prefix + length).getBytes(US_ASCII);
    }
}
