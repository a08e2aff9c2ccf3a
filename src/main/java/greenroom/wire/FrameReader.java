package greenroom.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes one frame after the other from a stream. See docs/protocol.md, Frame. */
public final class FrameReader {

    private final InputStream in;
    private final int maxDataBytes;

    /** Refuses each frame whose data is longer than {@code maxDataBytes}; the header is not counted. */
    public FrameReader(InputStream in, int maxDataBytes) {
        this.in = in;
        this.maxDataBytes = maxDataBytes;
    }

    /**
     * Waits for the next frame. Takes no more memory than the bytes that have arrived.
     *
     * @return empty when the stream ended between two frames
     * @throws MalformedFrame when what comes is no frame or is over the limit; where the next one starts is unknown
     * @throws CutOffFrame    when the stream ended within a frame
     */
    public Optional<Frame> read() throws IOException, MalformedFrame {
        byte[] start = in.readNBytes(Header.BYTES);
        if (start.length == 0) {
            return Optional.empty();
        }
        Header header = Header.parse(whole(start, Header.BYTES)).within(maxDataBytes);
        return Optional.of(new Frame(header.type(), whole(in.readNBytes(header.length()), header.length())));
    }

    private static byte[] whole(byte[] arrived, int announced) throws CutOffFrame {
        if (arrived.length < announced) {
            throw new CutOffFrame();
        }
        return arrived;
    }
}
