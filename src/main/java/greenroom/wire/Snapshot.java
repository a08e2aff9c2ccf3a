package greenroom.wire;

import greenroom.conversation.Message;
import java.util.List;

/** The whole conversation at one moment. */
public record Snapshot(List<Message> messages) {

    /** Pickles and hashes the conversation, which is worth doing only once for all who will receive it. */
    public SealedPickle sealed() {
        return SealedPickle.seal(new PickleWriter().openList().closeList().bytes());
    }
}
