package greenroom.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries as bytes, one behind the other, in pieces that are only ever added to: so whoever reads copies nothing. */
final class EncodedEntries {

    private final int pieceBytes;
    private final List<byte[]> pieces = new ArrayList<>();
    private int bytes;

    /** @param pieceBytes how long a piece is */
    EncodedEntries(int pieceBytes) {
        this.pieceBytes = pieceBytes;
    }

    void append(byte[] entry) {
        for (int taken = 0; taken < entry.length; ) {
            int start = bytes % pieceBytes;
            int length = Math.min(entry.length - taken, pieceBytes - start);
            System.arraycopy(entry, taken, piece(), start, length);
            taken += length;
            bytes += length;
        }
    }

    private byte[] piece() {
        if (bytes == pieces.size() * pieceBytes) {
            pieces.add(new byte[pieceBytes]);
        }
        return pieces.getLast();
    }

    /** How long all of them are. */
    int bytes() {
        return bytes;
    }

    /** How many there are. */
    int count() {
        return 0;
    }

    /** The offset at which the entry at a position begins; for the next one, the end. */
    int start(long position) {
        return 0;
    }

    /** What stands from one offset to another, or its beginning: as much as lies in one piece. */
    ByteBuffer between(int from, int to) {
        int start = from % pieceBytes;
        int length = Math.min(to - from, pieceBytes - start);
        return ByteBuffer.wrap(pieces.get(from / pieceBytes), start, length).asReadOnlyBuffer();
    }
}
