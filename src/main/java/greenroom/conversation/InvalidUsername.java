package greenroom.conversation;

/** This cannot be a name; the message says why, in words for whoever typed it. */
public final class InvalidUsername extends Exception {

    InvalidUsername(String reason) {
        super(reason);
    }
}
