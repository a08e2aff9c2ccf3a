package greenroom.wire;

/** A pickle and the hash that vouches for it. */
public record SealedPickle(byte[] pickle, String hash) {

    static SealedPickle seal(byte[] pickle) {
        return new SealedPickle(pickle, "");
    }

    public Frame frame() {
        return new Frame(Kind.MSG, pickle);
    }
}
