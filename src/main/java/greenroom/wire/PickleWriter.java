package greenroom.wire;

/** Writes plain data the way Python's pickle does, in protocol 2. */
final class PickleWriter {

    PickleWriter openList() {
        return this;
    }

    PickleWriter closeList() {
        return this;
    }

    byte[] bytes() {
        return new byte[0];
    }
}
