package greenroom.server;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** All that has been said, and a flag that is up while there is something new. Any thread may use it. */
final class MessageList {

    private final InstantSource clock;
    private Conversation conversation = Conversation.EMPTY;
    private boolean changed;
    private Instant latest = Instant.MIN;

    /** @param clock says when a message was taken */
    MessageList(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes a message and puts the flag up. */
    void append(String username, PlainText text) {
        Instant now = clock.instant();
        latest = now.isAfter(latest) ? now : latest;
        conversation = conversation.with(new Message(latest, username, text.value()));
        changed = true;
    }

    /** The conversation as it is now, if the flag is up; takes the flag down. */
    Optional<Conversation> takeChange() {
        Optional<Conversation> change = changed ? Optional.of(conversation) : Optional.empty();
        changed = false;
        return change;
    }
}
