package greenroom.wire;

import java.io.IOException;
import java.io.InputStream;

/** What Python has sent; src/test/resources/frames/record.py made it. */
final class RecordedFrames {

    private RecordedFrames() {
    }

    static Frame recorded(String name) throws IOException, MalformedFrame {
        try (InputStream in = RecordedFrames.class.getResourceAsStream("/frames/" + name + ".frame")) {
            return new FrameReader(in, 65_536).read().orElseThrow();
        }
    }
}
