package greenroom.store;

import greenroom.conversation.Message;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import java.util.List;

/** What stands in a log, as a client reads it. */
public final class Said {

    private Said() {
    }

    public static List<Message> in(MessageLog log) throws Exception {
        return ((Snapshot) Payload.fromServer(Framed.of(log.snapshot()))).messages();
    }
}
