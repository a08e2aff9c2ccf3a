package greenroom.store;

import greenroom.conversation.PlainText;
import greenroom.wire.FrameBytes;
import java.util.concurrent.CompletionStage;

/**
 * All that has been said, one entry after the other; each keeps the position that it has got.
 * What keeps it, in memory or elsewhere, decides how soon it answers.
 */
public interface MessageLog {

    /**
     * Takes an entry in at the end, with the time, if there is room for it.
     *
     * @return where it stands, or that it does not; complete when the entry is kept
     */
    CompletionStage<Appended> append(String username, PlainText text);

    /** The same for an entry of the server's own. */
    default CompletionStage<Appended> note(String entry) {
        return append("", new PlainText(entry));
    }

    /** The id of the conversation: another conversation never has the same one. */
    String conversation();

    /** The position of the entry that will be next. */
    long end();

    /** The frame that carries all that has been said so far; it stays as it is when the log grows. */
    FrameBytes snapshot();

    /** The entries from that position on, as a frame for whoever follows; at the end, it holds none. */
    default EncodedTail tail(long position) {
        return tail(position, end());
    }

    /** The same, without what comes from the limit on. */
    EncodedTail tail(long position, long limit);

    /** Forgets all that has been said: what comes now is another conversation, with this id. */
    void beginAnew(String conversation);

    /** Has this run whenever the log has grown, by whoever made it grow: it had better be quick. */
    void onGrowth(Runnable listener);
}
