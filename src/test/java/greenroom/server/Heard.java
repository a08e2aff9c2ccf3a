package greenroom.server;

import greenroom.wire.Command;
import greenroom.wire.Frame;
import greenroom.wire.FrameBytes;
import greenroom.wire.FrameReader;
import greenroom.wire.Payload;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been put into an outbox since the last look, the greeting left out. */
final class Heard {

    private Heard() {
    }

    static List<Payload> from(Outbox outbox) throws Exception {
        List<Payload> heard = new ArrayList<>();
        for (Optional<byte[]> bytes = taken(outbox); bytes.isPresent(); bytes = taken(outbox)) {
            FrameReader frames = new FrameReader(new ByteArrayInputStream(bytes.get()), 1_000);
            for (Optional<Frame> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
                heard.add(Payload.fromServer(frame.get()));
            }
        }
        heard.removeIf(payload -> payload instanceof Command.Session || payload instanceof Command.Capabilities);
        return heard;
    }

    private static Optional<byte[]> taken(Outbox outbox) {
        return outbox.take().map(FrameBytes::bytes);
    }
}
