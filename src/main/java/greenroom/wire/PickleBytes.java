package greenroom.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The bytes of a pickle, taken from the front. */
final class PickleBytes {

    private final byte[] bytes;
    private int next;

    PickleBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An unsigned number of that many bytes, the low byte first. */
    long number(int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number |= (bytes[next++] & 0xffL) << (Byte.SIZE * i);
        }
        return number;
    }

    double real() {
        return Double.longBitsToDouble(Long.reverseBytes(number(Double.BYTES)));
    }

    String text(long length) {
        int start = next;
        next += (int) length;
        return new String(bytes, start, (int) length, UTF_8);
    }

    String line() {
        int start = next;
        while (bytes[next++] != '\n') {
        }
        return new String(bytes, start, next - 1 - start, ISO_8859_1);
    }
}
