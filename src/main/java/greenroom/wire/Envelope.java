package greenroom.wire;

/**
 * What stands around pickled entries in a message from a server. With it, entries that are kept as bytes become a
 * frame, and nobody has to copy them. See docs/protocol.md, Message data and Pickle.
 */
public final class Envelope {

    /** Of all that has been said. */
    public static final Envelope OF_ALL = new Envelope();

    private Envelope() {
    }

    /** What the pickle begins with, before the entries. */
    public byte[] opening() {
        return new byte[0];
    }

    /** What the pickle ends with, after the entries. */
    public byte[] closing() {
        return new byte[0];
    }

    /** All that comes before entries of so many bytes, from the frame's header on. */
    public byte[] head(int entriesBytes) {
        return new byte[0];
    }

    /**
     * All that comes after the entries, to the end of the frame.
     *
     * @param sha256 of the pickle: opening, entries, closing
     */
    public byte[] foot(byte[] sha256) {
        return new byte[0];
    }
}
