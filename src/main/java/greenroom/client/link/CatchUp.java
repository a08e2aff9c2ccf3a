package greenroom.client.link;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.List;

/** How far somebody has caught up who has come at this time, by the server's clock. */
record CatchUp(Instant end) {

    /** @param entries the next that have come; not empty */
    int percent(List<Message> entries) {
        return 0;
    }
}
