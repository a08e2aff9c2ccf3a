package greenroom.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A pickle and the hash that vouches for it. */
public record SealedPickle(byte[] pickle, String hash) {

    static SealedPickle seal(byte[] pickle) {
        return new SealedPickle(pickle, sha256(pickle));
    }

    static SealedPickle open(byte[] data) throws DamagedMessage {
        String[] parts = new String(data, ISO_8859_1).split("\u001f");
        return new SealedPickle(parts[0].getBytes(ISO_8859_1), parts[1]);
    }

    public Frame frame() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(pickle);
        data.write(31);
        data.writeBytes(hash.getBytes(US_ASCII));
        return new Frame(Kind.MSG, data.toByteArray());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
