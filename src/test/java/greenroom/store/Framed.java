package greenroom.store;

import greenroom.wire.Frame;
import greenroom.wire.FrameBytes;
import greenroom.wire.FrameDecoder;
import greenroom.wire.FrameType;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The frame that a client gets of shared bytes, piece by piece. */
public final class Framed {

    private Framed() {
    }

    public static Frame of(FrameBytes bytes) throws Exception {
        FrameDecoder decoder = new FrameDecoder(Integer.MAX_VALUE);
        Optional<Frame> frame = Optional.empty();
        int offset = 0;
        while (offset < bytes.length()) {
            ByteBuffer piece = bytes.from(offset);
            offset += piece.remaining();
            frame = decoder.next(piece);
        }
        return frame.orElse(new Frame(FrameType.CMD, new byte[0]));
    }
}
