package greenroom.wire;

import java.io.ByteArrayOutputStream;

/** Writes plain data the way Python's pickle does, in protocol 2. */
final class PickleWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    PickleWriter() {
        bytes.write(0x80);
        bytes.write(2);
    }

    PickleWriter openList() {
        bytes.write(']');
        bytes.write('(');
        return this;
    }

    PickleWriter closeList() {
        bytes.write('e');
        return this;
    }

    PickleWriter text(String text) {
        return this;
    }

    byte[] bytes() {
        bytes.write('.');
        return bytes.toByteArray();
    }
}
