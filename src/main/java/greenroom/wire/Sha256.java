package greenroom.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that vouches for messages. To look for it among all that Java has takes longer than to hash a message. */
public final class Sha256 {

    private static final MessageDigest EMPTY = find();

    private Sha256() {
    }

    private static MessageDigest find() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    /** One that has seen nothing yet. */
    public static MessageDigest begin() {
        return copyOf(EMPTY);
    }

    /** One that has seen the same. */
    public static MessageDigest copyOf(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException thoseOfJavaCanBeCloned) {
            throw new AssertionError(thoseOfJavaCanBeCloned);
        }
    }
}
