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

    static Payload open(SealedPickle sealed) throws DamagedMessage {
        int bytes = sealed.pickle().length;
        return switch (PickleReader.readWithIntegers(sealed.pickle())) {
            case Tuple(List<Object> items) when Tail.isIn(items) -> Tail.of(items, bytes);
            case PlainList entries -> new Snapshot(Entries.read(entries, bytes));
            default -> throw new DamagedMessage("The message is not a list of messages.");
        };
    }
}
