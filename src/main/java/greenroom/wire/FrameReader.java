package greenroom.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes one frame after the other from a stream. */
public final class FrameReader {

    public FrameReader(InputStream in, int maxDataBytes) {
    }

    public Optional<Frame> read() throws IOException, MalformedFrame {
        return Optional.empty();
    }
}
