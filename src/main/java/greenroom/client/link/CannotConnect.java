package greenroom.client.link;

import greenroom.conversation.PlainText;

/** There is no way to the server; the message says why, in words for whoever wanted to go there. */
public final class CannotConnect extends Exception {

    /** @param reason perhaps a server's: it is made plain */
    public CannotConnect(String reason) {
        super(new PlainText(reason).value());
    }
}
