package greenroom.server;

import greenroom.conversation.Conversation;
import greenroom.wire.SealedPickle;
import greenroom.wire.Snapshot;

/**
 * The most recent snapshot of the conversation, made ready once for all who will get it.
 *
 * @param hash tells one from another (docs/protocol.md, Message data)
 * @param frame shared, so nobody may change it
 */
record Publication(String hash, byte[] frame) {

    /** What has been published before anything has. */
    static final Publication NONE = new Publication("", new byte[0]);

    static Publication of(Conversation conversation) {
        SealedPickle sealed = new Snapshot(conversation.messages()).sealed();
        return new Publication(sealed.hash(), sealed.frame().bytes());
    }

    boolean isNewsAfter(Publication last) {
        return !hash.equals(last.hash);
    }
}
