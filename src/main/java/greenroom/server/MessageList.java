package greenroom.server;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import java.time.InstantSource;
import java.util.Optional;

/** All that has been said, and a flag that is up while there is something new. Any thread may use it. */
final class MessageList {

    private final InstantSource clock;
    private Conversation conversation = Conversation.EMPTY;

    /** @param clock says when a message was taken */
    MessageList(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes a message and puts the flag up. */
    void append(String username, PlainText text) {
        conversation = conversation.with(new Message(clock.instant(), username, text.value()));
    }

    /** The conversation as it is now, if the flag is up; takes the flag down. */
    Optional<Conversation> takeChange() {
        return Optional.of(conversation);
    }
}
