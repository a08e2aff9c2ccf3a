package greenroom.wire;

import greenroom.conversation.Message;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What comes after a position, for a client that follows. See docs/protocol.md, Message data and Pickle.
 *
 * @param conversation the id of the conversation: positions in another one mean nothing
 * @param position how many entries came before
 * @param entries in the order in which they were sent; times are kept to the microsecond
 */
public record Tail(String conversation, long position, List<Message> entries) implements Payload {

    /** What a client can say back in a command. */
    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{1,64} (0|[1-9][0-9]{0,17})");

    public Tail {
        entries = List.copyOf(entries);
    }

    @Override
    public Frame frame() {
        PickleWriter pickle = new PickleWriter().text(conversation).integer(position);
        return SealedPickle.seal(Entries.write(entries, pickle).tuple3().bytes()).frame();
    }

    static boolean isIn(List<Object> items) {
        return items.size() == 3 && items.get(0) instanceof String && items.get(1) instanceof Long
                && items.get(2) instanceof PlainList;
    }

    /**
     * @param items in which a tail {@linkplain #isIn is}
     * @param bytes how long the pickle is that holds them
     */
    static Tail of(List<Object> items, int bytes) throws DamagedMessage {
        String conversation = (String) items.get(0);
        long position = (Long) items.get(1);
        if (!PLACE.matcher(conversation + " " + position).matches()) {
            throw new DamagedMessage("The message does not say where in which conversation it stands.");
        }
        return new Tail(conversation, position, Entries.read((PlainList) items.get(2), bytes));
    }
}
