package greenroom.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes the way Python shows them: what is not printable ASCII is a backslash, an x and two hex digits. */
final class PythonBytes {

    private static final Pattern UNPRINTABLE = Pattern.compile("[^ -~]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\x(\\p{XDigit}{2})");

    private PythonBytes() {
    }

    static byte[] bytes(String shown) {
        return ESCAPE.matcher(shown)
                .replaceAll(found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16)))
                .getBytes(ISO_8859_1);
    }

    static String shown(byte[] bytes) {
        return UNPRINTABLE.matcher(new String(bytes, ISO_8859_1))
                .replaceAll(found -> String.format("\\\\x%02x", (int) found.group().charAt(0)));
    }
}
