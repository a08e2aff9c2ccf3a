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
        Header header = Header.parse(whole(start, Header.BYTES));
        return Optional.of(new Frame(header.kind(), whole(in.readNBytes(header.length()), header.length())));
    }

    private static byte[] whole(byte[] arrived, int announced) throws CutOffFrame {
        if (arrived.length < announced) {
            throw new CutOffFrame();
        }
        return arrived;
    }
}
