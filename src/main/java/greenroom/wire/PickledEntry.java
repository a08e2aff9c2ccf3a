package greenroom.wire;

import greenroom.conversation.Message;

/** An entry of the conversation as it stands in a pickled list; in each list that it is in, it is the same bytes. */
public final class PickledEntry {

    private PickledEntry() {
    }

    /** A tuple of time, username and text, with nothing around it; the time is kept to the microsecond. */
    public static byte[] of(Message message) {
        return PickleWriter.ofAPart().number(EpochSeconds.of(message.time())).text(message.username())
                .text(message.text()).tuple3().part();
    }
}
