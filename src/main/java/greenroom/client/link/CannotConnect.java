package greenroom.client.link;

/** There is no way to the server; the message says why, in words for whoever wanted to go there. */
public final class CannotConnect extends Exception {

    public CannotConnect(String reason) {
        super(reason);
    }
}
