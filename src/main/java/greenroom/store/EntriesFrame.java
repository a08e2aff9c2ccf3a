package greenroom.store;

import greenroom.wire.FrameBytes;
import java.nio.ByteBuffer;

/**
 * A frame around entries that a log keeps: two offsets, and no copy of what lies between them.
 *
 * @param head what comes before the entries
 * @param from where the entries begin
 * @param to where they end
 * @param foot what comes after them
 */
record EntriesFrame(byte[] head, EncodedEntries entries, int from, int to, byte[] foot) implements FrameBytes {

    @Override
    public int length() {
        return head.length + (to - from) + foot.length;
    }

    @Override
    public ByteBuffer from(int offset) {
        int behindHead = offset - head.length;
        int behindEntries = behindHead - (to - from);
        if (behindHead < 0) {
            return FrameBytes.of(head).from(offset);
        }
        return behindEntries < 0 ? entries.between(from + behindHead, to) : FrameBytes.of(foot).from(behindEntries);
    }
}
