package greenroom.wire;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Messages as they stand in a pickle: a list of tuples of time, username and text (docs/protocol.md, Message data). */
final class Entries {

    /** Of all usernames and texts together, each counted as often as it is shown. */
    private static final long MOST_CHARACTERS_PER_BYTE = 16;

    private Entries() {
    }

    static PickleWriter write(List<Message> messages, PickleWriter pickle) {
        pickle.openList();
        for (Message message : messages) {
            pickle.part(PickledEntry.of(message));
        }
        return pickle.closeList();
    }

    /** @param bytes how long the pickle is that holds them */
    static List<Message> read(PlainList entries, int bytes) throws DamagedMessage {
        List<Message> messages = new ArrayList<>();
        for (Object entry : entries.items()) {
            messages.add(message(entry));
        }
        if (characters(messages) > MOST_CHARACTERS_PER_BYTE * bytes) {
            throw new DamagedMessage("The entries hold far more text than was sent.");
        }
        return messages;
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

    private static long characters(List<Message> messages) {
        return messages.stream().mapToLong(message -> message.username().length() + message.text().length()).sum();
    }
}
