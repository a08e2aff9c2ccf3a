package greenroom.client.link;

import greenroom.conversation.PlainText;

/** Carries what one person says to everyone. */
public interface Relay {

    /**
     * Says this to all, the speaker included. Does not wait for the network.
     *
     * @throws NotSaid when it will reach nobody
     */
    void say(PlainText text) throws NotSaid;
}
