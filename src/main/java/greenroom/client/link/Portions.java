package greenroom.client.link;

import greenroom.conversation.Message;
import java.util.List;

/** What a window takes at a time, so that it stays usable while much is coming. */
final class Portions {

    private Portions() {
    }

    static List<List<Message>> of(List<Message> entries) {
        return List.of(entries);
    }
}
