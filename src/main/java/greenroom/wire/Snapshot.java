package greenroom.wire;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The whole conversation at one moment. */
public record Snapshot(List<Message> messages) implements Payload {

    static Snapshot open(SealedPickle sealed) throws DamagedMessage {
        if (!(PickleReader.read(sealed.pickle()) instanceof PlainList entries)) {
            throw new DamagedMessage("The message is not a list of messages.");
        }
        List<Message> messages = new ArrayList<>();
        for (Object entry : entries.items()) {
            List<Object> items = ((Tuple) entry).items();
            Instant time = EpochSeconds.toInstant((double) items.get(0)).orElseThrow();
            messages.add(new Message(time, (String) items.get(1), (String) items.get(2)));
        }
        return new Snapshot(messages);
    }

    /** Pickles and hashes the conversation, which is worth doing only once for all who will receive it. */
    public SealedPickle sealed() {
        PickleWriter pickle = new PickleWriter().openList();
        for (Message message : messages) {
            pickle.number(EpochSeconds.of(message.time())).text(message.username()).text(message.text()).tuple3();
        }
        return SealedPickle.seal(pickle.closeList().bytes());
    }
}
