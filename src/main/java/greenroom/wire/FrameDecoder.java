package greenroom.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Takes frames from bytes as they come, in pieces of any size. See docs/protocol.md, Frame. */
public final class FrameDecoder {

    private final int maxDataBytes;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private Optional<Header> header = Optional.empty();

    /** Refuses each frame whose data is longer than {@code maxDataBytes}; the header is not counted. */
    public FrameDecoder(int maxDataBytes) {
        this.maxDataBytes = maxDataBytes;
    }

    /**
     * Takes as many of these bytes as the next frame still needs, and no more memory than that.
     *
     * @return empty when it needs more than these
     * @throws MalformedFrame when what comes is no frame or is over the limit; where the next one starts is unknown
     */
    public Optional<Frame> next(ByteBuffer bytes) throws MalformedFrame {
        if (header.isEmpty()) {
            Optional<byte[]> start = take(bytes, Header.BYTES);
            if (start.isEmpty()) {
                return Optional.empty();
            }
            header = Optional.of(Header.parse(start.get()).within(maxDataBytes));
        }
        FrameType type = header.get().type();
        Optional<byte[]> data = take(bytes, header.get().length());
        if (data.isPresent()) {
            header = Optional.empty();
        }
        return data.map(all -> new Frame(type, all));
    }

    /** Whether the next frame has begun, so that the end of the stream would cut it off. */
    public boolean isWithinFrame() {
        return header.isPresent() || taken.size() > 0;
    }

    /** So many bytes, if they have all come; nearly always they come at once, and are copied once. */
    private Optional<byte[]> take(ByteBuffer bytes, int length) {
        byte[] piece = new byte[Math.min(bytes.remaining(), length - taken.size())];
        bytes.get(piece);
        if (piece.length == length) {
            return Optional.of(piece);
        }
        taken.writeBytes(piece);
        return taken.size() < length ? Optional.empty() : Optional.of(giveOut());
    }

    private byte[] giveOut() {
        byte[] bytes = taken.toByteArray();
        taken.reset();
        return bytes;
    }
}
