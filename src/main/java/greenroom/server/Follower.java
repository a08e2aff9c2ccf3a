package greenroom.server;

import greenroom.store.MessageLog;
import greenroom.store.EncodedTail;
import greenroom.wire.FrameBytes;
import java.util.Optional;

/** What a client that follows has been told, and what it is told next (docs/protocol.md, Following). */
final class Follower {

    private final MessageLog messages;
    private String conversation;
    private long position;
    private long last = Long.MAX_VALUE;
    private boolean hasBegun;

    /**
     * @param conversation the id of the conversation of which the client has something
     * @param position how many of its entries the client has
     */
    Follower(MessageLog messages, String conversation, long position) {
        this.messages = messages;
        this.conversation = messages.conversation();
        boolean isHere = conversation.equals(messages.conversation()) && position <= messages.end();
        this.position = isHere ? position : 0;
    }

    /** What has been said by now is the last that is told. */
    void end() {
        last = messages.end();
    }

    boolean hasNews() {
        return !hasBegun || position() < limit();
    }

    /** In a conversation that has begun anew, nothing has been told. */
    private long position() {
        return conversation.equals(messages.conversation()) ? position : 0;
    }

    private long limit() {
        return Math.min(last, messages.end());
    }

    /** The next frame, if there is anything to be told. */
    Optional<FrameBytes> next() {
        if (!hasNews()) {
            return Optional.empty();
        }
        hasBegun = true;
        EncodedTail tail = messages.tail(position(), limit());
        conversation = messages.conversation();
        position = tail.end();
        return Optional.of(tail.frame());
    }
}
