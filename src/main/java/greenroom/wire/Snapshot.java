package greenroom.wire;

import greenroom.conversation.Message;
import java.util.List;

/** The whole conversation at one moment. */
public record Snapshot(List<Message> messages) implements Payload {

    /** Pickles and hashes the conversation, which is worth doing only once for all who will receive it. */
    public SealedPickle sealed() {
        PickleWriter pickle = new PickleWriter().openList();
        for (Message message : messages) {
            pickle.number(EpochSeconds.of(message.time())).text(message.username()).text(message.text()).tuple3();
        }
        return SealedPickle.seal(pickle.closeList().bytes());
    }
}
