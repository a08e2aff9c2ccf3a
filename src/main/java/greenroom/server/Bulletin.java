package greenroom.server;

import java.nio.ByteBuffer;

/** What everyone is told, one command behind the other. */
final class Bulletin {

    private final ByteBuffer told;

    /** @param pieceBytes how much of it lies in one piece */
    Bulletin(int pieceBytes) {
        told = ByteBuffer.allocate(pieceBytes);
    }

    /** Tells one more. */
    void add(byte[] command) {
        told.put(command);
    }

    /** Somebody who reads what is told from now on. */
    Reader reader() {
        return new Reader();
    }

    /** How far somebody has read. */
    final class Reader {

        private int read = told.position();

        boolean hasMore() {
            return read < told.position();
        }

        /** What is new, or its beginning. */
        ByteBuffer next() {
            ByteBuffer piece = told.slice(read, told.position() - read);
            read = told.position();
            return piece;
        }
    }
}
