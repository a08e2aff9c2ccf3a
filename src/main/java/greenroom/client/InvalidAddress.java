package greenroom.client;

/** No server can be there; the message says why, in words for whoever typed it. */
final class InvalidAddress extends Exception {

    InvalidAddress(String reason) {
        super(reason);
    }
}
