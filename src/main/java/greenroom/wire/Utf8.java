package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** UTF-8 taken at its word: what is not valid is refused, where {@code new String} would put a replacement. */
final class Utf8 {

    private Utf8() {
    }

    static String decode(byte[] bytes, int start, int length) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length)).toString();
    }
}
