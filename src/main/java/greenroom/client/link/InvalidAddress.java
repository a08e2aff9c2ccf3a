package greenroom.client.link;

/** No server can be there; the message says why, in words for whoever typed it. */
public final class InvalidAddress extends Exception {

    InvalidAddress(String reason) {
        super(reason);
    }
}
