package greenroom.store;

import greenroom.wire.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** The SHA-256 of bytes that become more and more; each is looked at once, however often the hash is asked for. */
final class RunningHash {

    private final MessageDigest soFar = Sha256.begin();

    void add(ByteBuffer bytes) {
        soFar.update(bytes);
    }

    /** The hash of all bytes so far, and these behind them; they are not added. */
    byte[] endingIn(byte[] end) {
        return Sha256.copyOf(soFar).digest(end);
    }
}
