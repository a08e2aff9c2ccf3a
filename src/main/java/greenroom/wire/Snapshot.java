package greenroom.wire;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole conversation at one moment. See docs/protocol.md, Message data and Pickle.
 *
 * @param messages in the order in which they were sent; times are kept to the microsecond
 */
public record Snapshot(List<Message> messages) implements Payload {

    /** Of all usernames and texts together, each counted as often as it is shown. */
    private static final long MOST_CHARACTERS_PER_BYTE = 16;

    public Snapshot {
        messages = List.copyOf(messages);
    }

    @Override
    public Frame frame() {
        return sealed().frame();
    }

    /** Pickles and hashes the conversation, which is worth doing only once for all who will receive it. */
    public SealedPickle sealed() {
        PickleWriter pickle = new PickleWriter().openList();
        for (Message message : messages) {
            pickle.number(EpochSeconds.of(message.time())).text(message.username()).text(message.text()).tuple3();
        }
        return SealedPickle.seal(pickle.closeList().bytes());
    }

    static Snapshot open(SealedPickle sealed) throws DamagedMessage {
        if (!(PickleReader.read(sealed.pickle()) instanceof PlainList entries)) {
            throw new DamagedMessage("The message is not a list of messages.");
        }
        List<Message> messages = new ArrayList<>();
        for (Object entry : entries.items()) {
            messages.add(message(entry));
        }
        Snapshot snapshot = new Snapshot(messages);
        if (snapshot.characters() > MOST_CHARACTERS_PER_BYTE * sealed.pickle().length) {
            throw new DamagedMessage("The entries hold far more text than was sent.");
        }
        return snapshot;
    }

    private static Message message(Object entry) throws DamagedMessage {
        if (entry instanceof Tuple(List<Object> items) && items.size() == 3 && items.get(0) instanceof Double seconds
                && items.get(1) instanceof String username && items.get(2) instanceof String text) {
            Instant time = EpochSeconds.toInstant(seconds).orElseThrow(
                    () -> new DamagedMessage("The time of an entry is not in the years 1 to 9999."));
            return new Message(time, username, text);
        }
        throw new DamagedMessage("An entry is not a tuple of time, username and text.");
    }

    private long characters() {
        return messages.stream().mapToLong(message -> message.username().length() + message.text().length()).sum();
    }
}
