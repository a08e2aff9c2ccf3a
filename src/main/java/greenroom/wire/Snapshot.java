package greenroom.wire;

import greenroom.conversation.Message;
import java.util.List;

/**
 * The whole conversation at one moment. See docs/protocol.md, Message data and Pickle.
 *
 * @param messages in the order in which they were sent; times are kept to the microsecond
 */
public record Snapshot(List<Message> messages) implements Payload {

    public Snapshot {
        messages = List.copyOf(messages);
    }

    @Override
    public Frame frame() {
        return sealed().frame();
    }

    /** Pickles and hashes the conversation, which is worth doing only once for all who will receive it. */
    public SealedPickle sealed() {
        return SealedPickle.seal(Entries.write(messages, new PickleWriter()).bytes());
    }
}
