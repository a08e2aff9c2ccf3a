package greenroom.wire;

import java.util.Arrays;

/**
 * What stands around pickled entries in a message from a server. With it, entries that are kept as bytes become a
 * frame, and nobody has to copy them. See docs/protocol.md, Message data and Pickle.
 */
public final class Envelope {

    /** Of all that has been said. */
    public static final Envelope OF_ALL = new Envelope(new PickleWriter().openList().part(),
            PickleWriter.ofAPart().closeList().bytes());

    private final byte[] opening;
    private final byte[] closing;

    private Envelope(byte[] opening, byte[] closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /**
     * Of what is new.
     *
     * @param conversation the id of the conversation
     * @param position how many entries stand before the first of these
     */
    public static Envelope ofATail(String conversation, long position) {
        return new Envelope(new PickleWriter().text(conversation).integer(position).openList().part(),
                PickleWriter.ofAPart().closeList().tuple3().bytes());
    }

    /** What the pickle begins with, before the entries. */
    public byte[] opening() {
        return opening.clone();
    }

    /** What the pickle ends with, after the entries. */
    public byte[] closing() {
        return closing.clone();
    }

    /** All that comes before entries of so many bytes, from the frame's header on. */
    public byte[] head(int entriesBytes) {
        int dataBytes = opening.length + entriesBytes + closing.length + SealedPickle.SEAL_BYTES;
        return join(new Header(FrameType.MSG, dataBytes).bytes(), opening);
    }

    /**
     * All that comes after the entries, to the end of the frame.
     *
     * @param sha256 of the pickle: opening, entries, closing
     */
    public byte[] trailer(byte[] sha256) {
        return join(closing, SealedPickle.sealOf(sha256));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
