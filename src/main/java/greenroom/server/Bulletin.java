package greenroom.server;

import java.nio.ByteBuffer;

/**
 * What everyone is told, one command behind the other, in pieces that are only ever added to: so whoever reads copies
 * nothing. A piece knows the one behind it and none before, so what all have read is forgotten.
 */
final class Bulletin {

    private final int pieceBytes;
    private Piece last;

    /** @param pieceBytes how much of it lies in one piece */
    Bulletin(int pieceBytes) {
        this.pieceBytes = pieceBytes;
        this.last = new Piece(pieceBytes);
    }

    private static final class Piece {

        private final ByteBuffer bytes;
        private Piece next;

        Piece(int capacity) {
            bytes = ByteBuffer.allocateDirect(capacity);
        }
    }

    /** Tells one more. */
    void add(byte[] command) {
        for (int taken = 0; taken < command.length; ) {
            int length = Math.min(command.length - taken, pieceWithRoom().remaining());
            last.bytes.put(command, taken, length);
            taken += length;
        }
    }

    private ByteBuffer pieceWithRoom() {
        if (!last.bytes.hasRemaining()) {
            last.next = new Piece(pieceBytes);
            last = last.next;
        }
        return last.bytes;
    }

    /** Somebody who reads what is told from now on. */
    Reader reader() {
        return new Reader(last);
    }

    /** How far somebody has read. */
    static final class Reader {

        private Piece piece;
        private int read;

        private Reader(Piece piece) {
            this.piece = piece;
            this.read = piece.bytes.position();
        }

        boolean hasMore() {
            return read < piece.bytes.position() || piece.next != null;
        }

        /** How many bytes there are that have not been read. */
        int unread() {
            int unread = piece.bytes.position() - read;
            for (Piece after = piece.next; after != null; after = after.next) {
                unread += after.bytes.position();
            }
            return unread;
        }

        /** What is new, or its beginning: as much as lies in one piece. */
        ByteBuffer next() {
            if (read == piece.bytes.capacity()) {
                piece = piece.next;
                read = 0;
            }
            ByteBuffer found = piece.bytes.slice(read, piece.bytes.position() - read).asReadOnlyBuffer();
            read = piece.bytes.position();
            return found;
        }
    }
}
