package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** UTF-8 taken at its word: what is not valid is refused, where {@code new String} would put a replacement. */
final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {
    }

    /** What comes out without a replacement was valid, and a text that has one of its own is looked at again. */
    static String decode(byte[] bytes, int start, int length) throws CharacterCodingException {
        String text = new String(bytes, start, length, UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes, start, length);
    }

    private static String decodeStrictly(byte[] bytes, int start, int length) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length)).toString();
    }
}
