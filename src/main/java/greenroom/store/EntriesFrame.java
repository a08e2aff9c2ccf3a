package greenroom.store;

import greenroom.wire.Envelope;
import greenroom.wire.FrameBytes;
import greenroom.wire.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * A frame around entries that a log keeps: two offsets, and no copy of what lies between them.
 *
 * @param head what comes before the entries
 * @param from where the entries begin
 * @param to where they end
 * @param trailer what comes after them
 */
record EntriesFrame(byte[] head, EncodedEntries entries, int from, int to, byte[] trailer) implements FrameBytes {

    /** All entries; the hash is of all of them, and of what the envelope has before them. */
    static EntriesFrame in(Envelope envelope, EncodedEntries entries, RunningHash hash) {
        return in(envelope, entries, 0, entries.bytes(), hash.endingIn(envelope.closing()));
    }

    /** The entries from one offset to another. */
    static EntriesFrame in(Envelope envelope, EncodedEntries entries, int from, int to) {
        MessageDigest hash = Sha256.begin();
        hash.update(envelope.opening());
        for (int offset = from; offset < to; ) {
            ByteBuffer piece = entries.between(offset, to);
            offset += piece.remaining();
            hash.update(piece);
        }
        return in(envelope, entries, from, to, hash.digest(envelope.closing()));
    }

    private static EntriesFrame in(Envelope envelope, EncodedEntries entries, int from, int to, byte[] sha256) {
        return new EntriesFrame(envelope.head(to - from), entries, from, to, envelope.trailer(sha256));
    }

    @Override
    public int length() {
        return head.length + (to - from) + trailer.length;
    }

    @Override
    public ByteBuffer from(int offset) {
        int behindHead = offset - head.length;
        int behindEntries = behindHead - (to - from);
        if (behindHead < 0) {
            return FrameBytes.of(head).from(offset);
        }
        return behindEntries < 0 ? entries.between(from + behindHead, to) : FrameBytes.of(trailer).from(behindEntries);
    }
}
