package greenroom.client;

import greenroom.conversation.PlainText;

/** Carries what one person says to everyone. */
public interface Relay {

    /** Says this to all, the speaker included. */
    void say(PlainText text);
}
