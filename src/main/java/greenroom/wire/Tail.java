package greenroom.wire;

import greenroom.conversation.Message;
import java.util.List;

/**
 * What comes after a position, for a client that follows. See docs/protocol.md, Message data and Pickle.
 *
 * @param conversation the id of the conversation: positions in another one mean nothing
 * @param position how many entries came before
 * @param entries in the order in which they were sent; times are kept to the microsecond
 */
public record Tail(String conversation, long position, List<Message> entries) implements Payload {

    public Tail {
        entries = List.copyOf(entries);
    }

    @Override
    public Frame frame() {
        PickleWriter pickle = new PickleWriter().text(conversation).integer(position);
        return SealedPickle.seal(Entries.write(entries, pickle).tuple3().bytes()).frame();
    }
}
