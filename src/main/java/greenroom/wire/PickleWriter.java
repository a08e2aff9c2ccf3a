package greenroom.wire;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

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

    PickleWriter number(double number) {
        bytes.write('G');
        bytes.writeBytes(ByteBuffer.allocate(8).putDouble(number).array());
        return this;
    }

    PickleWriter text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        bytes.write('X');
        bytes.writeBytes(ByteBuffer.allocate(4).order(LITTLE_ENDIAN).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    PickleWriter tuple3() {
        bytes.write(0x87);
        return this;
    }

    byte[] bytes() {
        bytes.write('.');
        return bytes.toByteArray();
    }
}
