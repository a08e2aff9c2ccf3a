package greenroom.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of bytes that become more and more; each is looked at once, however often the hash is asked for. */
final class RunningHash {

    private final MessageDigest soFar;

    RunningHash() {
        try {
            soFar = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    void add(ByteBuffer bytes) {
        soFar.update(bytes);
    }

    /** The hash of all bytes so far, and these behind them; they are not added. */
    byte[] endingIn(byte[] end) {
        try {
            return ((MessageDigest) soFar.clone()).digest(end);
        } catch (CloneNotSupportedException thoseOfJavaCanBeCloned) {
            throw new AssertionError(thoseOfJavaCanBeCloned);
        }
    }
}
