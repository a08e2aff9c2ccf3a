package greenroom.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes one frame after the other from a stream. */
public final class FrameReader {

    private final InputStream in;

    public FrameReader(InputStream in, int maxDataBytes) {
        this.in = in;
    }

    public Optional<Frame> read() throws IOException, MalformedFrame {
        byte[] start = in.readNBytes(Header.BYTES);
        if (start.length == 0) {
            return Optional.empty();
        }
        if (start.length < Header.BYTES) {
            throw new CutOffFrame();
        }
        Header header = Header.parse(start);
        byte[] data = in.readNBytes(header.length());
        if (data.length < header.length()) {
            throw new CutOffFrame();
        }
        return Optional.of(new Frame(header.kind(), data));
    }
}
