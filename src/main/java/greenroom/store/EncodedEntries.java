package greenroom.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Entries as bytes, one behind the other, in pieces that are only ever added to: so whoever reads copies nothing.
 * The pieces lie outside of the heap, from where a socket takes them as they are.
 */
final class EncodedEntries {

    private final int pieceBytes;
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private int bytes;
    private int[] starts = new int[1];
    private int count;

    /** @param pieceBytes how long a piece is */
    EncodedEntries(int pieceBytes) {
        this.pieceBytes = pieceBytes;
    }

    void append(byte[] entry) {
        starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
        starts[count++] = bytes;
        for (int taken = 0; taken < entry.length; ) {
            int start = bytes % pieceBytes;
            int length = Math.min(entry.length - taken, pieceBytes - start);
            piece().put(start, entry, taken, length);
            taken += length;
            bytes += length;
        }
    }

    private ByteBuffer piece() {
        if (bytes == pieces.size() * pieceBytes) {
            pieces.add(ByteBuffer.allocateDirect(pieceBytes));
        }
        return pieces.getLast();
    }

    /** How long all of them are. */
    int bytes() {
        return bytes;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** The offset at which the entry at a position begins; for the next one, the end. */
    int start(long position) {
        return position < count ? starts[(int) position] : bytes;
    }

    /** Up to which position as many entries as are this long reach, or one entry, if it is longer; or to the end. */
    long end(long position, int mostBytes) {
        int most = start(position) + mostBytes;
        if (bytes <= most) {
            return count;
        }
        int found = Arrays.binarySearch(starts, (int) position, count, most);
        int end = found < 0 ? -found - 2 : found;
        return Math.max(end, position + 1);
    }

    /** What stands from one offset to another, or its beginning: as much as lies in one piece. */
    ByteBuffer between(int from, int to) {
        int start = from % pieceBytes;
        int length = Math.min(to - from, pieceBytes - start);
        return pieces.get(from / pieceBytes).slice(start, length).asReadOnlyBuffer();
    }
}
