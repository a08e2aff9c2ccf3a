package greenroom.store;

import java.nio.ByteBuffer;

/** Entries as bytes, one behind the other, in pieces that are only ever added to: so whoever reads copies nothing. */
final class EncodedEntries {

    /** @param pieceBytes how long a piece is */
    EncodedEntries(int pieceBytes) {
    }

    void append(byte[] entry) {
    }

    /** How long all of them are. */
    int bytes() {
        return 0;
    }

    /** What stands from one offset to another, or its beginning: as much as lies in one piece. */
    ByteBuffer between(int from, int to) {
        return ByteBuffer.allocate(0);
    }
}
