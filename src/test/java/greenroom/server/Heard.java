package greenroom.server;

import greenroom.wire.Command;
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
        for (Optional<FrameBytes> frame = outbox.take(); frame.isPresent(); frame = outbox.take()) {
            heard.add(Payload.fromServer(
                    new FrameReader(new ByteArrayInputStream(frame.get().bytes()), 1_000).read().orElseThrow()));
        }
        heard.removeIf(payload -> payload instanceof Command.Session || payload instanceof Command.Capabilities);
        return heard;
    }
}
