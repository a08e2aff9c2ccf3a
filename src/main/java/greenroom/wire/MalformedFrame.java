package greenroom.wire;

/**
 * The peer does not speak the protocol; nothing it sends after this can be understood.
 * The message is in words for a person, since it is sent to the peer as the reason.
 */
public final class MalformedFrame extends Exception {

    MalformedFrame(String reason) {
        super(reason);
    }
}
