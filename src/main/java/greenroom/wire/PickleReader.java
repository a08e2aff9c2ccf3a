package greenroom.wire;

/** Reads plain data from a pickle. */
final class PickleReader {

    static Object read(byte[] pickle) {
        return null;
    }
}
