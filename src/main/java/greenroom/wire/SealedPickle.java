package greenroom.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A pickle and the hash that vouches for it. See docs/protocol.md, Message data.
 *
 * @param pickle not copied, so nobody may change it
 * @param hash   SHA-256 of the pickle, 64 lower-case hex digits; equal for two pickles only when they are the same
 */
public record SealedPickle(byte[] pickle, String hash) {

    private static final byte SEPARATOR = 31;
    private static final int HASH_DIGITS = 64;

    /** How much the seal adds to a pickle. */
    static final int SEAL_BYTES = 1 + HASH_DIGITS;

    static SealedPickle seal(byte[] pickle) {
        return new SealedPickle(pickle, sha256(pickle));
    }

    /** Splits from the end, because the pickle may contain the separator. */
    static SealedPickle open(byte[] data) throws DamagedMessage {
        int end = data.length - HASH_DIGITS - 1;
        if (end < 0 || data[end] != SEPARATOR) {
            throw new DamagedMessage("The message does not end in a separator and a hash.");
        }
        SealedPickle sealed = seal(Arrays.copyOf(data, end));
        if (!sealed.hash.equals(new String(data, end + 1, HASH_DIGITS, US_ASCII))) {
            throw new DamagedMessage("The hash does not match the message.");
        }
        return sealed;
    }

    /** The frame that carries both. */
    public Frame frame() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(pickle);
        data.writeBytes(seal(hash));
        return new Frame(FrameType.MSG, data.toByteArray());
    }

    /** What follows a pickle whose hash is this. */
    static byte[] sealOf(byte[] sha256) {
        return seal(HexFormat.of().formatHex(sha256));
    }

    private static byte[] seal(String hash) {
        return ((char) SEPARATOR + hash).getBytes(US_ASCII);
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.begin().digest(bytes));
    }
}
