package greenroom.server;

import java.nio.ByteBuffer;

/** What everyone is told, one command behind the other. */
final class Bulletin {

    /** @param pieceBytes how much of it lies in one piece */
    Bulletin(int pieceBytes) {
    }

    /** Tells one more. */
    void add(byte[] command) {
    }

    /** Somebody who reads what is told from now on. */
    Reader reader() {
        return new Reader();
    }

    /** How far somebody has read. */
    static final class Reader {

        boolean hasMore() {
            return false;
        }

        /** What is new, or its beginning. */
        ByteBuffer next() {
            return ByteBuffer.allocate(0);
        }
    }
}
