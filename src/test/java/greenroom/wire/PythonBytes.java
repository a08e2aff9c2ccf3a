package greenroom.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** Bytes the way Python shows them: what is not printable ASCII is a backslash, an x and two hex digits. */
final class PythonBytes {

    private static final Pattern UNPRINTABLE = Pattern.compile("[^ -~]");

    private PythonBytes() {
    }

    static String shown(byte[] bytes) {
        return UNPRINTABLE.matcher(new String(bytes, ISO_8859_1))
                .replaceAll(found -> String.format("\\\\x%02x", (int) found.group().charAt(0)));
    }
}
