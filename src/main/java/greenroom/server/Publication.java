package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import greenroom.wire.FrameBytes;

/**
 * The most recent snapshot of the conversation, made ready once for all who will get it.
 *
 * @param hash tells one from another (docs/protocol.md, Message data)
 */
record Publication(String hash, FrameBytes frame) {

    /** What has been published before anything has. */
    static final Publication NONE = new Publication("", FrameBytes.of(new byte[0]));

    private static final int HASH_DIGITS = 64;

    /** The frame of a message ends in its hash. */
    static Publication of(FrameBytes snapshot) {
        return new Publication(US_ASCII.decode(snapshot.from(snapshot.length() - HASH_DIGITS)).toString(), snapshot);
    }

    boolean isNewsAfter(Publication last) {
        return !hash.equals(last.hash);
    }
}
