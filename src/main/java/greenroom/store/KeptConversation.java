package greenroom.store;

import greenroom.wire.Envelope;
import greenroom.wire.FrameBytes;
import java.nio.ByteBuffer;

/** What is kept of one conversation, and the frames in which it is told. */
final class KeptConversation {

    private static final int MOST_BYTES_OF_A_TAIL = 1024 * 1024;
    private static final int MOST_BYTES_TO_COPY = 16 * 1024;
    private static final int PIECE_BYTES = 64 * 1024;

    private final String id;
    private final EncodedEntries entries = new EncodedEntries(PIECE_BYTES);
    private final RunningHash hashOfAll = new RunningHash();
    private final TailCache tails = new TailCache(this::newTail);
    private int bytesLeft;

    /** @param mostBytes how long all messages together may be */
    KeptConversation(String id, int mostBytes) {
        this.id = id;
        this.bytesLeft = mostBytes;
        hashOfAll.add(ByteBuffer.wrap(Envelope.OF_ALL.opening()));
    }

    /** Takes so many bytes of what is left; false when there are not as many. */
    boolean reserve(int size) {
        if (size > bytesLeft) {
            return false;
        }
        bytesLeft -= size;
        return true;
    }

    void append(byte[] entry) {
        entries.append(entry);
        tails.forget();
        hashOfAll.add(ByteBuffer.wrap(entry));
    }

    String id() {
        return id;
    }

    long end() {
        return entries.count();
    }

    FrameBytes snapshot() {
        return EntriesFrame.in(Envelope.OF_ALL, entries, hashOfAll);
    }

    EncodedTail tail(long position, long limit) {
        return tails.between(position, limit);
    }

    private EncodedTail newTail(long position, long limit) {
        Envelope envelope = Envelope.ofATail(id, position);
        long end = Math.min(limit, entries.end(position, MOST_BYTES_OF_A_TAIL));
        FrameBytes frame = EntriesFrame.in(envelope, entries, entries.start(position), entries.start(end));
        return new EncodedTail(frame.length() > MOST_BYTES_TO_COPY ? frame : frame.inOnePiece(), end);
    }
}
