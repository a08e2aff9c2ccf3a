package greenroom.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Takes frames from bytes as they come, in pieces of any size. See docs/protocol.md, Frame. */
public final class FrameDecoder {

    /** Takes as many of these bytes as the next frame still needs; empty when it needs more than these. */
    public Optional<Frame> next(ByteBuffer bytes) throws MalformedFrame {
        if (bytes.remaining() < Header.BYTES) {
            return Optional.empty();
        }
        Header header = Header.parse(take(bytes, Header.BYTES));
        return Optional.of(new Frame(header.type(), take(bytes, header.length())));
    }

    private static byte[] take(ByteBuffer bytes, int length) {
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }
}
