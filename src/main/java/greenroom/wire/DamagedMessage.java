package greenroom.wire;

/**
 * A message that cannot be opened. Its frame was whole, so the connection can go on with the next one.
 * The message is in words for a person, since it may be sent to the peer as the reason.
 */
public final class DamagedMessage extends Exception {

    DamagedMessage(String reason) {
        super(reason);
    }
}
