package greenroom.wire;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Takes frames from bytes as they come, in pieces of any size. See docs/protocol.md, Frame. */
public final class FrameDecoder {

    /** Takes as many of these bytes as the next frame still needs; empty when it needs more than these. */
    public Optional<Frame> next(ByteBuffer bytes) throws MalformedFrame {
        return Optional.empty();
    }
}
