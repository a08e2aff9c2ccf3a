package greenroom.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/** The bytes of a pickle, taken from the front. Whatever reaches beyond the end is refused before room is made. */
final class PickleBytes {

    private final byte[] bytes;
    private int next;

    PickleBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    long uint1() throws DamagedMessage {
        return uint(Byte.BYTES);
    }

    long uint2() throws DamagedMessage {
        return uint(Short.BYTES);
    }

    long uint4() throws DamagedMessage {
        return uint(Integer.BYTES);
    }

    /** What needs the last of its bits comes out negative, and is too large for any length. */
    long uint8() throws DamagedMessage {
        return uint(Long.BYTES);
    }

    /** A number of that many bytes, the highest bit of which is its sign; 0 has none at all. */
    long signed(int size) throws DamagedMessage {
        if (size > Long.BYTES) {
            throw new DamagedMessage("The pickle holds an integer of more than 8 bytes.");
        }
        int unused = Long.SIZE - Byte.SIZE * size;
        return size == 0 ? 0 : uint(size) << unused >> unused;
    }

    double real() throws DamagedMessage {
        return Double.longBitsToDouble(Long.reverseBytes(uint(Double.BYTES)));
    }

    String text(long length) throws DamagedMessage {
        try {
            return Utf8.decode(bytes, take(length), (int) length);
        } catch (CharacterCodingException e) {
            throw new DamagedMessage("The pickle holds a text that is not UTF-8.");
        }
    }

    String line() throws DamagedMessage {
        int length = 0;
        while (next + length < bytes.length && bytes[next + length] != '\n') {
            length++;
        }
        String line = new String(bytes, take(length), length, ISO_8859_1);
        take(1);
        return line;
    }

    String line(Pattern number) throws DamagedMessage {
        String line = line();
        if (!number.matcher(line).matches()) {
            throw new DamagedMessage("The pickle holds a number that is not one.");
        }
        return line;
    }

    void expect(long size) throws DamagedMessage {
        if (size < 0 || size > bytes.length - next) {
            throw new DamagedMessage("The pickle ends too early.");
        }
    }

    void expectEnd() throws DamagedMessage {
        if (next < bytes.length) {
            throw new DamagedMessage("The pickle goes on after its end.");
        }
    }

    /** An unsigned number of that many bytes, the low byte first. */
    private long uint(int size) throws DamagedMessage {
        int start = take(size);
        long number = 0;
        for (int i = 0; i < size; i++) {
            number |= (bytes[start + i] & 0xffL) << (Byte.SIZE * i);
        }
        return number;
    }

    private int take(long size) throws DamagedMessage {
        expect(size);
        int start = next;
        next += (int) size;
        return start;
    }
}
